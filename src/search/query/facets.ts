import type { ManifestPage } from './manifest.ts';

/** What results are limited to; an empty string for all. */
export interface Filter {
  category: string;
  tag: string;
}

/** A value that results can be limited to, and how many would be left. */
export interface FacetValue {
  slug: string;
  count: number;
}

/** Whether a page is within a filter. */
export function within({ category, tag }: Filter, page: Pick<ManifestPage, 'category' | 'tags'>): boolean {
  return (category === '' || page.category === category) && (tag === '' || page.tags.includes(tag));
}

/**
 * The categories and tags among some pages, each counted under the filter by the other; in the order given.
 *
 * @param order slugs of the categories and of the tags
 */
export function facets(
  pages: readonly Pick<ManifestPage, 'category' | 'tags'>[],
  filter: Filter,
  order: { categories: readonly string[]; tags: readonly string[] },
): { categories: FacetValue[]; tags: FacetValue[] } {
  const count = (one: Filter) => pages.filter((page) => within(one, page)).length;
  const some = (values: FacetValue[], chosen: string) =>
    values.filter(({ slug, count }) => count > 0 || slug === chosen);
  return {
    categories: some(
      order.categories.map((slug) => ({ slug, count: count({ ...filter, category: slug }) })),
      filter.category,
    ),
    tags: some(
      order.tags.map((slug) => ({ slug, count: count({ ...filter, tag: slug }) })),
      filter.tag,
    ),
  };
}
