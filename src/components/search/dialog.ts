import { HTML_LANG, LANGUAGES } from '../../languages/language.ts';
import { SEARCH_WORDS } from '../../languages/search-words.ts';
import type { Asked } from './asked.ts';
import { element } from './elements.ts';
import { searchMarkup } from './markup.ts';
import { startPanel, type Panel } from './panel.ts';
import styles from './search.css?url&no-inline';

/** The number of results in the dialog; the search page shows all of them. */
const SIZE = 8;

let open: { dialog: HTMLDialogElement; panel: Panel } | undefined;

/**
 * Opens the search dialog over the page; the browser restores the focus when it closes.
 *
 * @param page address of the search page in the language of the current page
 */
export function openDialog(page: string): void {
  open ??= make(page);
  if (open.dialog.open) return;
  open.dialog.showModal();
  open.panel.focus();
}

function make(page: string): { dialog: HTMLDialogElement; panel: Panel } {
  const language = LANGUAGES.find((one) => HTML_LANG[one] === document.documentElement.lang) ?? 'zh';
  const words = SEARCH_WORDS[language];
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': words.title });
  dialog.innerHTML = `<button class="search-close" type="button" aria-label="${words.close}">×</button>
    <div class="search-panel">${searchMarkup(words, 'search-dialog', words.dialogKeys)}</div>`;
  const address = ({ q, category, tag, exact }: Asked) =>
    `${page}?${new URLSearchParams({ q, ...(category && { category }), ...(tag && { tag }), ...(exact && { exact: '1' }) }).toString()}`;
  const panel = startPanel(dialog.querySelector('.search-panel') as HTMLElement, {
    language,
    size: SIZE,
    allResults: address,
  });
  const close = () => dialog.close();
  dialog.querySelector('.search-close')?.addEventListener('click', close);
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop or on a link closes the dialog. A link to a section of the current page loads no page, so
    // the dialog would stay open.
    if (event.target === dialog || (event.target as Element).closest('[data-search-link]')) close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Otherwise the first Escape would only clear the search field.
    event.preventDefault();
    close();
  });
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  document.body.append(dialog);
  void panel.ask({});
  return { dialog, panel };
}
