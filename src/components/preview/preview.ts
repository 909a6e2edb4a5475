import { loadLead } from './lead.ts';
import css from './preview.css?inline';
import { position } from './position.ts';

/** How long the pointer rests on a link before its preview is loaded, and how long the preview stays, in milliseconds. */
const REST = 150;
const STAY = 250;
const ID = 'link-preview';

let preview: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
/** The link that the pointer or the focus is on. */
let wanted: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout>;

/**
 * Shows the lead of the question that a link leads to, after the pointer has rested on it or when the keyboard focuses
 * it. The preview stays while the pointer is on it; Escape or leaving it closes it.
 */
export function offerPreview(link: HTMLAnchorElement): void {
  if (link === wanted) return;
  wanted = link;
  link.addEventListener('pointerleave', leave);
  link.addEventListener('blur', leave);
  if (link === shown) clearTimeout(waiting);
  else later(() => void show(link), REST);
}

function leave(): void {
  wanted = undefined;
  later(close);
}

function later(act: () => void, after = STAY): void {
  clearTimeout(waiting);
  waiting = setTimeout(act, after);
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const lead = await loadLead(new URL(link.href));
  // By now the reader may be elsewhere.
  if (!lead || wanted !== link || !link.isConnected) return;
  const box = (preview ??= make());
  close();
  box.replaceChildren(lead.cloneNode(true));
  box.showPopover();
  position(box, link);
  link.setAttribute('aria-describedby', ID);
  shown = link;
}

function close(): void {
  clearTimeout(waiting);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  preview?.hidePopover();
}

function make(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  box.id = ID;
  box.className = ID;
  box.role = 'tooltip';
  box.popover = 'manual';
  box.addEventListener('pointerenter', () => clearTimeout(waiting));
  box.addEventListener('pointerleave', () => later(close));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.body.append(box);
  return box;
}
