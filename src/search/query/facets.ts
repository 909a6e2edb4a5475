import type { ManifestPage } from './manifest.ts';

/** The filters of the results; an empty string means no filter. */
export interface Filter {
  category: string;
  tag: string;
}

/** A value of a filter, and the number of results that it would leave. */
export interface FacetValue {
  slug: string;
  count: number;
}

/** Whether a page satisfies a filter. */
export function within({ category, tag }: Filter, page: Pick<ManifestPage, 'category' | 'tags'>): boolean {
  return (category === '' || page.category === category) && (tag === '' || page.tags.includes(tag));
}

/**
 * The categories and tags of some pages in the given order. Categories are counted under the tag filter, and tags under
 * the category filter.
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
