import { writeClipboard } from './clipboard.ts';
import { copyByHand, say } from './notice.ts';
import { type Form, linkText, pageWords, reachable } from './place.ts';
import { offerForms } from './menu.ts';

/**
 * Copies what a control offers: `data-copy-as` names a form of the page's link, or `markdown` for the whole answer;
 * `data-copy` is a text, or stands for the listing beside it if it is empty; the link of a heading copies the address of
 * its section and offers the other forms. A note says whether it worked.
 */
export async function copyFrom(control: HTMLElement): Promise<void> {
  const { copy, copyAs } = control.dataset;
  if (copyAs === 'markdown') return copyAnswer();
  if (copyAs !== undefined) return copyText(linkText(copyAs as Form));
  if (!control.matches('.heading-link'))
    return copyText(reachable(copy || (control.closest('figure')?.querySelector('pre')?.textContent ?? '')));
  const heading = control.parentElement;
  if (!heading) return;
  const copied = copyText(linkText('link', heading));
  offerForms(control, (form) => void copyText(linkText(form, heading)));
  return copied;
}

async function copyText(text: string): Promise<void> {
  if (await writeClipboard(text)) say(pageWords().done);
  else copyByHand(text, pageWords());
}

/** Copies the answer as Markdown; the page links to it, and it is loaded now. */
async function copyAnswer(): Promise<void> {
  const address = document.querySelector<HTMLAnchorElement>('a[download][href$=".md"]')?.href ?? '';
  const loading = load(address);
  const copied = await writeClipboard(loading);
  const text = await loading.catch(() => undefined);
  if (text === undefined) say(pageWords().notLoaded);
  else if (copied) say(pageWords().done);
  else copyByHand(text, pageWords());
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}`);
  return reachable(await response.text());
}
