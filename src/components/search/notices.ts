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

/** The notice about corrected words: what replaced them, and a button that searches for the original. */
export function correctionNotice({ plan }: Findings, q: string, words: SearchWords, ask: Ask): HTMLElement[] {
  if (plan.corrections.length === 0) return [];
  return [
    element(
      'p',
      { class: 'search-correction' },
      `${words.correctedTo} `,
      element('strong', {}, plan.asked),
      element('br'),
      `${words.insteadFor} `,
      lineButton(q, () => ask({ exact: true })),
    ),
  ];
}

/** The notice if nothing was found: the nearest known word, and the categories. */
export function nothingFound(
  { like }: Findings,
  { categories }: Manifest,
  words: SearchWords,
  ask: Ask,
): HTMLElement[] {
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
