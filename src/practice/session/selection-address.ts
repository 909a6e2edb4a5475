import { EVERYTHING, type Selection } from './selection.ts';

const FLAGS = ['missed', 'due', 'bookmarked'] as const;

/** A selection from the query of the page's address, such as `?category=training&due=1`. Unknown values are left out. */
export function readSelection(
  query: URLSearchParams,
  known: { categories: readonly string[]; tags: readonly string[] },
): Selection {
  const flags = Object.fromEntries(FLAGS.map((name) => [name, query.get(name) === '1']));
  return {
    ...EVERYTHING,
    ...flags,
    categories: query.getAll('category').filter((slug) => known.categories.includes(slug)),
    tags: query.getAll('tag').filter((slug) => known.tags.includes(slug)),
    difficulties: query
      .getAll('difficulty')
      .map(Number)
      .filter((level) => [1, 2, 3].includes(level)),
  };
}

/** The query for a selection; an empty text if it selects everything. */
export function writeSelection(selection: Selection): string {
  const pairs = [
    ...selection.categories.map((slug) => ['category', slug]),
    ...selection.tags.map((slug) => ['tag', slug]),
    ...selection.difficulties.map((level) => ['difficulty', String(level)]),
    ...FLAGS.filter((name) => selection[name]).map((name) => [name, '1']),
  ];
  return new URLSearchParams(pairs).toString();
}
