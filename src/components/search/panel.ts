import type { Language } from '../../languages/language.ts';
import { SEARCH_WORDS } from '../../languages/search-words.ts';
import { within } from '../../search/query/facets.ts';
import type { Findings } from '../../search/query/find.ts';
import type { Asked } from './asked.ts';
import { element, lineButton } from './elements.ts';
import { startFilters } from './filters.ts';
import { moveByArrows } from './keys.ts';
import { correctionNotice, emptyState, nothingFound } from './notices.ts';
import { resultItem, termList } from './result.ts';
import { openSession, type Session } from './session.ts';

export interface PanelOptions {
  language: Language;
  /** The number of results shown at first. */
  size: number;
  /** Called when the query or the filters change. */
  onAsked?: (asked: Asked) => void;
  /** The address of the page with all results, if this panel does not show them; Enter then opens the first result. */
  allResults?: (asked: Asked) => string;
}

export interface Panel {
  ask(asked: Partial<Asked>): Promise<void>;
  focus(): void;
}

/** Milliseconds between the last key and the search. */
const PAUSE = 120;

/** Makes the markup of `searchMarkup` interactive. */
export function startPanel(root: HTMLElement, options: PanelOptions): Panel {
  const { language, size, onAsked, allResults } = options;
  const words = SEARCH_WORDS[language];
  const form = root.querySelector('form') as HTMLFormElement;
  const field = root.querySelector('input') as HTMLInputElement;
  const status = root.querySelector('[data-search-status]') as HTMLElement;
  const list = root.querySelector('[data-search-results]') as HTMLElement;
  const filters = startFilters(root, words, (chosen) => void ask(chosen));
  let asked: Asked = { q: '', category: '', tag: '', exact: false };
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const focus = () => field.focus();
  const askAnew = (change: Partial<Asked>) => void ask(change).then(focus);

  async function ask(change: Partial<Asked>): Promise<void> {
    clearTimeout(pause);
    asked = { ...asked, ...change };
    if (field.value !== asked.q) field.value = asked.q;
    onAsked?.(asked);
    const mine = ++turn;
    root.setAttribute('aria-busy', 'true');
    try {
      if (asked.q.trim() === '') showEmpty();
      else {
        if (list.childElementCount === 0) status.textContent = words.loading;
        const session = await openSession(language);
        const findings = await session.find(asked.q, !asked.exact);
        if (mine === turn) await show(session, findings, mine, size);
      }
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      filters.hide();
      list.replaceChildren();
      status.textContent = import.meta.env.DEV ? words.noIndex : words.failed;
    }
    if (mine === turn) root.removeAttribute('aria-busy');
  }

  function showEmpty(): void {
    filters.hide();
    status.textContent = '';
    list.replaceChildren(...emptyState(words, askAnew));
  }

  async function show(session: Session, findings: Findings, mine: number, most: number): Promise<void> {
    const { results, plan, terms } = findings;
    const pages = results.map(({ page }) => page);
    const left = results.filter(({ page }) => within(asked, page));
    const items = await Promise.all(
      left.slice(0, most).map((ranked) => resultItem(ranked, plan, session, language)),
    );
    if (mine !== turn) return;
    filters.offer(pages, asked, session.manifest);
    status.textContent = left.length === 0 ? words.noResult(asked.q.trim()) : words.results(left.length);
    list.replaceChildren(
      ...correctionNotice(findings, asked.q, words, askAnew),
      ...(items.length === 0
        ? nothingFound(findings, session.manifest, words, askAnew)
        : [element('ol', { class: 'search-list', role: 'list' }, ...items)]),
      ...(left.length > most ? [rest(left.length, () => show(session, findings, mine, left.length))] : []),
      ...(terms.length > 0 ? [termList(terms, language)] : []),
    );
  }

  /** The button or link to the results that are not shown. */
  function rest(count: number, showAll: () => Promise<void>): HTMLElement {
    const more = allResults
      ? element('a', { href: allResults(asked), 'data-search-link': '' }, words.all(count))
      : lineButton(words.more, () => {
          void showAll().then(() => list.querySelectorAll<HTMLElement>('.search-title')[size]?.focus());
        });
    return element('p', { class: 'search-rest' }, more);
  }

  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask({ q: field.value, exact: false }), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const current = field.value === asked.q && !root.hasAttribute('aria-busy');
    if (!current) void ask({ q: field.value, exact: asked.exact && field.value === asked.q });
    else if (allResults) list.querySelector<HTMLElement>('[data-search-link]')?.click();
  });
  moveByArrows(root, field);
  return { ask, focus };
}
