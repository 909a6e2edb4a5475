import type { SearchWords } from '../../languages/search-words.ts';
import type { Findings } from '../../search/query/find.ts';
import type { Manifest } from '../../search/query/manifest.ts';
import type { Asked } from './asked.ts';
import { element, lineButton } from './elements.ts';

/** Starts another search and moves the focus back to the field. */
type Ask = (asked: Partial<Asked>) => void;

/** The notice before a search: what can be typed, with examples to try. */
export function emptyState(words: SearchWords, ask: Ask): HTMLElement[] {
  const examples = words.examples.map((q) =>
    element(
      'li',
      {},
      lineButton(q, () => ask({ q, exact: false })),
    ),
  );
  return [
    element('p', { class: 'search-hint' }, words.empty),
    element('ul', { class: 'search-examples', role: 'list' }, ...examples),
  ];
}

/** The button after a failure. */
export function tryAgain(words: SearchWords, ask: Ask): HTMLElement {
  return element(
    'p',
    { class: 'search-notice' },
    lineButton(words.again, () => ask({})),
  );
}

/** The notice that excerpts are missing because their texts did not load. */
export function textsMissing(words: SearchWords, ask: Ask): HTMLElement {
  return element(
    'p',
    { class: 'search-notice', role: 'alert' },
    `${words.textsFailed} `,
    lineButton(words.again, () => ask({})),
  );
}

/**
 * The notice that only the beginning of a long query was searched.
 *
 * @param read the length of what was searched
 * @param typed the length of what was typed
 */
export function cutNotice(read: number, typed: number, words: SearchWords): HTMLElement[] {
  return read < typed ? [element('p', { class: 'search-notice' }, words.cutTo(read))] : [];
}

/** The titles of the chosen filters, as one text; '' if there are none. */
export function filterNames({ category, tag }: Asked, { categories, tags }: Manifest): string {
  const chosen = [
    categories.find(({ slug }) => slug === category)?.title,
    tags.find(({ slug }) => slug === tag)?.title,
  ];
  return chosen.filter((title) => title !== undefined).join(' · ');
}

/** The notice about corrected words: what replaced them, and a button that searches for the original. */
export function correctionNotice({ plan }: Findings, q: string, words: SearchWords, ask: Ask): HTMLElement[] {
  if (plan.corrections.length === 0) return [];
  return [
    element(
      'p',
      { class: 'search-notice search-correction' },
      `${words.correctedTo} `,
      element('strong', {}, plan.asked),
      element('br'),
      `${words.insteadFor} `,
      lineButton(q, () => ask({ exact: true })),
    ),
  ];
}

/**
 * The notice if nothing was found: the way out of the filters if they are the reason, or else the nearest known word and
 * the categories.
 */
export function nothingFound(
  { like, results }: Findings,
  { categories }: Manifest,
  words: SearchWords,
  ask: Ask,
): HTMLElement[] {
  if (results.length > 0) {
    const clear = lineButton(words.clearFilters(results.length), () => ask({ category: '', tag: '' }));
    return [element('p', { class: 'search-notice' }, clear)];
  }
  const links = categories.map(({ title, url }) =>
    element('li', {}, element('a', { href: url, 'data-search-link': '' }, title)),
  );
  const browse = [element('p', {}, words.browse), element('ul', { class: 'search-browse' }, ...links)];
  if (like === undefined) return browse;
  return [
    element(
      'p',
      {},
      `${words.didYouMean} `,
      lineButton(like, () => ask({ q: like, exact: false })),
    ),
    ...browse,
  ];
}
