import type { Language } from '../../languages/language.ts';
import type { Asked } from './asked.ts';
import { historyWriter } from './history-writer.ts';
import { startPanel } from './panel.ts';

/** The number of results on the page before "more" is clicked. */
const SIZE = 20;

/** Where the reader was in the results, kept in the history for the way back. */
interface Place {
  shown: number;
  y: number;
}

/** Starts the search page. The query and the filters are kept in the address of the page. */
export function startPage(root: HTMLElement, language: Language): void {
  let asked = readAsked();
  let place = readPlace();
  let restored = false;
  const { soon, now } = historyWriter(
    () => {
      if (restored) place = { shown: panel.shown(), y: Math.round(scrollY) };
      return { address: addressOf(asked), state: { ...history.state, place } };
    },
    ({ address, state }) => history.replaceState(state, '', address),
  );
  const panel = startPanel(root, {
    language,
    size: SIZE,
    onAsked: (current) => {
      asked = current;
      soon();
    },
    onShown: soon,
  });
  const open = async () => {
    restored = false;
    place = readPlace();
    await panel.ask(readAsked(), place?.shown);
    // The browser scrolls before the results are there.
    if (place) scrollTo(0, place.y);
    restored = true;
  };
  history.scrollRestoration = 'manual';
  document.querySelector('[data-search-fallback]')?.remove();
  root.hidden = false;
  addEventListener('popstate', () => void open());
  addEventListener('scroll', soon, { passive: true });
  addEventListener('click', now, { capture: true });
  addEventListener('pagehide', now);
  void open();
  if (asked.q === '') panel.focus();
}

function readAsked(): Asked {
  const query = new URLSearchParams(location.search);
  const of = (name: string) => query.get(name) ?? '';
  return { q: of('q'), category: of('category'), tag: of('tag'), exact: of('exact') === '1' };
}

function readPlace(): Place | undefined {
  const { place } = (history.state ?? {}) as { place?: Partial<Place> };
  return typeof place?.shown === 'number' && typeof place.y === 'number'
    ? { shown: place.shown, y: place.y }
    : undefined;
}

function addressOf({ q, category, tag, exact }: Asked): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(category && { category }),
    ...(tag && { tag }),
    ...(exact && { exact: '1' }),
  }).toString();
  return `${location.pathname}${query && `?${query}`}`;
}
