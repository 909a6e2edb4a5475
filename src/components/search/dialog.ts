import { HTML_LANG, LANGUAGES } from '../../languages/language.ts';
import { SEARCH_WORDS } from '../../languages/search-words.ts';
import type { Asked } from './asked.ts';
import { isComposing } from './composition.ts';
import { element } from './elements.ts';
import { searchMarkup } from './markup.ts';
import { startPanel } from './panel.ts';

/** The number of results in the dialog; the search page shows all of them. */
const SIZE = 8;

/**
 * Completes the open search dialog, which so far consists of a form with a field. The field stays the same element, with
 * what was typed into it, its focus and a composition that is open.
 *
 * @param dialog the dialog; its attribute `data-enter` holds the text for which Enter was already pressed
 * @param page address of the search page in the language of the current page
 */
export function startDialog(dialog: HTMLDialogElement, page: string): void {
  const language = LANGUAGES.find((one) => HTML_LANG[one] === document.documentElement.lang) ?? 'zh';
  const words = SEARCH_WORDS[language];
  const field = complete(dialog, searchMarkup(words, 'search-dialog', words.dialogKeys));
  const address = ({ q, category, tag, exact }: Asked) =>
    `${page}?${new URLSearchParams({ q, ...(category && { category }), ...(tag && { tag }), ...(exact && { exact: '1' }) }).toString()}`;
  const panel = startPanel(dialog, { language, size: SIZE, allResults: address });
  const close = () => dialog.close();
  const button = element('button', { class: 'search-close', type: 'button', 'aria-label': words.close }, '×');
  button.addEventListener('click', close);
  dialog.prepend(button);
  dialog.addEventListener('close', panel.stop);
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop or on a link closes the dialog. A link to a section of the current page loads no page, so
    // the dialog would stay open.
    if (event.target === dialog || (event.target as Element).closest('[data-search-link]')) close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // Otherwise the first Escape would only clear the search field.
    event.preventDefault();
    close();
  });
  const enter = dialog.open && field.value !== '' && dialog.dataset['enter'] === field.value;
  void panel.ask({ q: field.value });
  if (enter) panel.openFirst();
}

/** Adds the markup of the search around the form and the field of the dialog, which must not be moved. */
function complete(dialog: HTMLDialogElement, markup: string): HTMLInputElement {
  const [form, field] = [dialog.querySelector('form'), dialog.querySelector('input')];
  const template = document.createElement('template');
  template.innerHTML = markup;
  const [model, input] = [template.content.querySelector('form'), template.content.querySelector('input')];
  if (!form || !field || !model || !input) throw new Error('The search dialog has no form with a field.');
  dialog.classList.add('search-panel');
  for (const [to, from] of [
    [form, model],
    [field, input],
  ] as const) {
    for (const { name, value } of from.attributes) to.setAttribute(name, value);
  }
  // The label of the markup names it.
  field.removeAttribute('aria-label');
  const nodes = [...model.childNodes];
  const at = nodes.indexOf(input);
  field.before(...nodes.slice(0, at));
  field.after(...nodes.slice(at + 1));
  const after = [...template.content.childNodes];
  form.after(...after.slice(after.indexOf(model) + 1));
  return field;
}
