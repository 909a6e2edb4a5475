import type { Language } from '../../languages/language.ts';
import { SEARCH_WORDS } from '../../languages/search-words.ts';
import { within } from '../../search/query/facets.ts';
import type { Findings } from '../../search/query/find.ts';
import { limitQuery } from '../../search/query/limit.ts';
import { OutdatedError } from '../../search/query/version.ts';
import type { Asked } from './asked.ts';
import { breather } from './breathe.ts';
import { element, lineButton } from './elements.ts';
import { watchField } from './field.ts';
import { knownFilter, startFilters } from './filters.ts';
import { moveByArrows } from './keys.ts';
import * as notices from './notices.ts';
import { resultItem, termList } from './result.ts';
import { openSession, refuseOutdated, textOf, withSession, type Session } from './session.ts';

export interface PanelOptions {
  language: Language;
  /** The number of results shown at first. */
  size: number;
  /** Called when the query or the filters change. */
  onAsked?: (asked: Asked) => void;
  /** Called when results are shown. */
  onShown?: () => void;
  /** The address of the page with all results, if this panel does not show them; Enter then opens the first result. */
  allResults?: (asked: Asked) => string;
}

export interface Panel {
  /**
   * Searches, and shows the results or what went wrong.
   *
   * @param most the number of results to show, if it is more than the first ones
   */
  ask(asked: Partial<Asked>, most?: number): Promise<void>;
  /** Opens the first result, as soon as it is there. */
  openFirst(): void;
  /** Does not open a result that is not there yet. */
  stop(): void;
  /** The number of results that are shown. */
  shown(): number;
  focus(): void;
}

/** Milliseconds after which the status says that the search is still running. */
const SLOW = 400;

/** Makes the markup of `searchMarkup` interactive. */
export function startPanel(root: HTMLElement, options: PanelOptions): Panel {
  const { language, size, onAsked, onShown, allResults } = options;
  const words = SEARCH_WORDS[language];
  const form = root.querySelector('form') as HTMLFormElement;
  const field = root.querySelector('input') as HTMLInputElement;
  const status = root.querySelector('[data-search-status]') as HTMLElement;
  const list = root.querySelector('[data-search-results]') as HTMLElement;
  const filters = startFilters(root, words, (chosen) => void ask(chosen));
  let asked: Asked = { q: '', category: '', tag: '', exact: false };
  let turn = 0;
  let state: 'busy' | 'done' | 'failed' = 'done';
  let opening = false;

  const focus = () => field.focus();
  const askAnew = (change: Partial<Asked>) => void ask(change).then(focus);
  const titles = () => list.querySelectorAll<HTMLElement>('.search-title');

  async function ask(change: Partial<Asked>, most = size): Promise<void> {
    typing.read();
    asked = { ...asked, ...change, q: limitQuery(change.q ?? asked.q) };
    if (limitQuery(field.value) !== asked.q) field.value = change.q ?? asked.q;
    onAsked?.(asked);
    const mine = ++turn;
    state = 'busy';
    root.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => {
      if (mine === turn) status.textContent = words.loading;
    }, SLOW);
    try {
      await answer(mine, most);
      if (mine === turn) state = 'done';
    } catch (error) {
      if (mine === turn) fail(error);
    }
    clearTimeout(slow);
    if (mine !== turn) return;
    root.removeAttribute('aria-busy');
    if (opening) titles()[0]?.click();
    opening = false;
  }

  async function answer(mine: number, most: number): Promise<void> {
    if (asked.q.trim() === '') {
      filters.hide();
      status.textContent = '';
      list.replaceChildren(...notices.emptyState(words, askAnew));
      return;
    }
    await withSession(language, async (session) => {
      const findings = await session.find(asked.q, !asked.exact, breather());
      if (mine === turn) await show(session, findings, mine, Math.max(most, size));
    });
  }

  function fail(error: unknown): void {
    console.error(error);
    state = 'failed';
    opening = false;
    filters.hide();
    const failed =
      error instanceof OutdatedError ? words.outdated : navigator.onLine ? words.failed : words.offline;
    status.textContent = import.meta.env.DEV ? words.noIndex : failed;
    list.replaceChildren(notices.tryAgain(words, askAnew));
  }

  async function show(session: Session, findings: Findings, mine: number, most: number): Promise<void> {
    const { results, plan, terms } = findings;
    const { manifest } = session;
    const filter = knownFilter(asked, manifest);
    if (filter.category !== asked.category || filter.tag !== asked.tag) {
      asked = { ...asked, ...filter };
      onAsked?.(asked);
    }
    const left = results.filter(({ page }) => within(asked, page));
    const first = left.slice(0, most);
    const texts = first.map(({ page, sections }) => textOf(session, page, sections[0]));
    const breathe = breather();
    const items: HTMLLIElement[] = [];
    let missing = false;
    for (const [at, ranked] of first.entries()) {
      const text = await texts[at];
      missing ||= text === undefined;
      items.push(resultItem(ranked, text, plan, manifest, language));
      await breathe();
      if (mine !== turn) return;
    }
    if (missing) await refuseOutdated(session, language);
    const pages = results.map(({ page }) => page);
    filters.offer(pages, asked, manifest);
    const q = asked.q.trim();
    const names = notices.filterNames(asked, manifest);
    const found = results.length > 0 && names !== '' ? words.noResultIn(q, names) : words.noResult(q);
    status.textContent = items.length === 0 ? found : words.results(left.length);
    list.replaceChildren(
      ...notices.cutNotice(plan.read ?? asked.q.length, field.value.trim().length, words),
      ...(missing ? [notices.textsMissing(words, askAnew)] : []),
      ...notices.correctionNotice(findings, asked.q, words, askAnew),
      ...(items.length === 0
        ? notices.nothingFound(findings, manifest, words, askAnew)
        : [element('ol', { class: 'search-list', role: 'list' }, ...items)]),
      ...(left.length > most ? [rest(left.length, () => show(session, findings, mine, left.length))] : []),
      ...(terms.length > 0 ? [termList(terms, language)] : []),
    );
    onShown?.();
  }

  /** The button or link to the results that are not shown. */
  function rest(count: number, showAll: () => Promise<void>): HTMLElement {
    const more = allResults
      ? element('a', { href: allResults(asked), 'data-search-link': '' }, words.all(count))
      : lineButton(words.more, () => {
          void showAll().then(() => titles()[size]?.focus());
        });
    return element('p', { class: 'search-rest' }, more);
  }

  function onEnter(): void {
    const same = limitQuery(field.value) === asked.q && !typing.waiting();
    if (state === 'failed' || !same) {
      void ask({ q: field.value, exact: asked.exact && same });
      opening = allResults !== undefined;
    } else if (allResults) openFirst();
  }

  function openFirst(): void {
    if (state === 'busy') opening = true;
    else titles()[0]?.click();
  }

  function stop(): void {
    opening = false;
  }

  const typing = watchField(form, field, {
    onTyped: () => void ask({ q: field.value, exact: false }),
    onChange: stop,
    onEnter,
  });
  moveByArrows(root, field);
  // The index loads while the reader types; if it cannot, the first search says so.
  openSession(language).catch(() => undefined);
  // After a spell without connection, the search answers without being asked again.
  addEventListener('online', () => {
    if (state === 'failed') void ask({});
  });
  return { ask, openFirst, stop, shown: () => titles().length, focus };
}
