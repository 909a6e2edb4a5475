import type { Language } from '../../languages/language.ts';
import type { Asked } from './asked.ts';
import { startPanel } from './panel.ts';

/** The number of results on the page before "more" is clicked. */
const SIZE = 20;

/** Starts the search page. The query and the filters are kept in the address of the page. */
export function startPage(root: HTMLElement, language: Language): void {
  const panel = startPanel(root, { language, size: SIZE, onAsked: write });
  root.hidden = false;
  addEventListener('popstate', () => void panel.ask(read()));
  void panel.ask(read());
  if (read().q === '') panel.focus();
}

function read(): Asked {
  const query = new URLSearchParams(location.search);
  const of = (name: string) => query.get(name) ?? '';
  return { q: of('q'), category: of('category'), tag: of('tag'), exact: of('exact') === '1' };
}

function write({ q, category, tag, exact }: Asked): void {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(category && { category }),
    ...(tag && { tag }),
    ...(exact && { exact: '1' }),
  }).toString();
  const address = `${location.pathname}${query && `?${query}`}`;
  if (address !== location.pathname + location.search) history.replaceState(history.state, '', address);
}
