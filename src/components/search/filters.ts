import type { SearchWords } from '../../languages/search-words.ts';
import { facets, type FacetValue, type Filter } from '../../search/query/facets.ts';
import type { Manifest, ManifestPage, NamedPlace } from '../../search/query/manifest.ts';
import { element } from './elements.ts';

/** The two lists that filter the results. */
export interface Filters {
  /** Shows the values by which these pages can be filtered; a list without a choice is hidden. */
  offer(pages: readonly ManifestPage[], chosen: Filter, manifest: Manifest): void;
  hide(): void;
}

/** The filter without values that the site does not have, such as those of an old link. */
export function knownFilter({ category, tag }: Filter, { categories, tags }: Manifest): Filter {
  const known = (slug: string, places: NamedPlace[]) =>
    places.some((place) => place.slug === slug) ? slug : '';
  return { category: known(category, categories), tag: known(tag, tags) };
}

/**
 * Starts the filters of a search form.
 *
 * @param onChosen called with the values that the reader chose
 */
export function startFilters(
  root: HTMLElement,
  words: SearchWords,
  onChosen: (chosen: Partial<Filter>) => void,
): Filters {
  const box = root.querySelector<HTMLElement>('[data-search-filters]');
  const select = (name: keyof Filter) => root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  for (const name of ['category', 'tag'] as const) {
    select(name)?.addEventListener('change', (event) =>
      onChosen({ [name]: (event.currentTarget as HTMLSelectElement).value }),
    );
  }
  const fill = (name: keyof Filter, values: FacetValue[], places: NamedPlace[], chosen: string) => {
    const list = select(name);
    if (!list) return;
    const title = (slug: string) => places.find((place) => place.slug === slug)?.title ?? slug;
    list.replaceChildren(
      element('option', { value: '' }, words.any),
      ...values.map(({ slug, count }) => element('option', { value: slug }, `${title(slug)} (${count})`)),
    );
    list.value = chosen;
  };
  return {
    offer(pages, chosen, { categories, tags }) {
      const slugs = (places: NamedPlace[]) => places.map(({ slug }) => slug);
      const values = facets(pages, chosen, { categories: slugs(categories), tags: slugs(tags) });
      fill('category', values.categories, categories, chosen.category);
      fill('tag', values.tags, tags, chosen.tag);
      if (box) box.hidden = pages.length === 0 && chosen.category === '' && chosen.tag === '';
    },
    hide() {
      if (box) box.hidden = true;
    },
  };
}
