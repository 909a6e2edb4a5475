import type { Language } from '../../languages/language.ts';
import { SEARCH_WORDS } from '../../languages/search-words.ts';
import { excerpt, markText, opening } from '../../search/query/excerpt.ts';
import type { GlossaryTerm, Manifest } from '../../search/query/manifest.ts';
import type { Plan } from '../../search/query/plan.ts';
import type { Ranked } from '../../search/query/rank.ts';
import { element, marked } from './elements.ts';

/** The greatest number of sections listed under a result. */
const MOST_SECTIONS = 3;

/**
 * The list item of a result: id, title and view, category, excerpt, and the matching sections.
 *
 * @param text the text of the best section; `undefined` if it did not load, which costs the excerpt
 */
export function resultItem(
  ranked: Ranked,
  text: string | undefined,
  plan: Plan,
  manifest: Manifest,
  language: Language,
): HTMLLIElement {
  const { page, sections: matching } = ranked;
  const category = manifest.categories.find(({ slug }) => slug === page.category)?.title;
  const links = matching.flatMap((at) => page.sections[at] ?? []).filter(({ id }) => id !== undefined);
  return element(
    'li',
    { class: 'search-result', 'data-id': page.id },
    element(
      'a',
      { href: page.url, class: 'search-title', 'data-search-link': '' },
      element('span', { class: 'search-id' }, page.id),
      ' ',
      element('span', { class: 'search-question' }, ...marked(markText(page.title, plan))),
      ...(page.view === undefined ? [] : [' ', element('span', { class: 'search-view' }, page.view)]),
    ),
    text !== undefined && element('p', { class: 'search-excerpt' }, ...excerptOf(text, plan, language)),
    element(
      'p',
      { class: 'search-places' },
      element('span', { class: 'search-category' }, category),
      ...links
        .slice(0, MOST_SECTIONS)
        .flatMap(({ id, title }) => [
          ' ',
          element(
            'a',
            { href: `${page.url}#${id}`, class: 'search-section', 'data-search-link': '' },
            ...marked(markText(title ?? '', plan)),
          ),
        ]),
    ),
  );
}

/** The excerpt from a section, or its beginning if only its heading or its code matches. */
function excerptOf(text: string, plan: Plan, language: Language): (Node | string)[] {
  return marked(excerpt(text, plan, language) ?? opening(text, language));
}

/** The glossary terms that the query contains, with their meanings. */
export function termList(terms: readonly GlossaryTerm[], language: Language): HTMLElement {
  return element(
    'section',
    { class: 'search-terms' },
    element('h2', {}, SEARCH_WORDS[language].terms),
    element(
      'dl',
      {},
      ...terms.flatMap(({ url, name, other, meaning }) => [
        element(
          'dt',
          {},
          element('a', { href: url, 'data-search-link': '' }, name),
          ...(other === name ? [] : [' ', element('span', { class: 'search-other' }, other)]),
        ),
        element('dd', {}, meaning),
      ]),
    ),
  );
}
