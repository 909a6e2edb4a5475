import type { MathElement } from './element.ts';
import { tex } from './tex.ts';

/**
 * Makes a copied text contain the TeX of its formulas, between dollar signs. Otherwise each formula would be copied twice,
 * one character per line, because the page has it for the eye and for screen readers.
 */
export function copyFormulasAsTex(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isField(event.target)) return;
    const copied = withTex(selection.getRangeAt(0));
    if (!copied || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
  });
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** A selection as plain text and as HTML, with the TeX of its formulas; `undefined` if it has none. */
function withTex(selected: Range): { text: string; html: string } | undefined {
  const range = selected.cloneRange();
  // Half a formula has no TeX: a selection that begins or ends in one is taken to hold it.
  const first = formulaAround(range.startContainer);
  const last = formulaAround(range.endContainer);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  const formulas = [...holder.querySelectorAll('.katex')];
  if (formulas.length === 0) return undefined;
  for (const formula of formulas) formula.replaceWith(source(formula));
  return { text: renderedText(holder), html: holder.innerHTML };
}

const formulaAround = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('.katex-display, .katex');

/** The TeX of a formula between dollar signs; a formula on lines of its own keeps them. */
function source(formula: Element): HTMLElement {
  const math = formula.querySelector('math');
  const typed = math?.querySelector('annotation')?.textContent ?? (math ? tex(element(math)) : '');
  const display = math?.getAttribute('display') === 'block' || formula.closest('.katex-display') !== null;
  const span = document.createElement('span');
  span.style.whiteSpace = 'pre-wrap';
  span.textContent = display ? `$$\n${typed}\n$$` : `$${typed}$`;
  return span;
}

/** An element of the page in the form that the writer of TeX reads. */
const element = (of: Element): MathElement => ({
  name: of.localName,
  children: [...of.children].map(element),
  text: of.textContent,
  attribute: (name) => of.getAttribute(name) ?? undefined,
});

/** The text as the browser would copy it: lines end where blocks do. It must be in the page for that, out of sight. */
function renderedText(holder: HTMLElement): string {
  holder.style.cssText = 'position:fixed;inset-inline-start:-200vw;inline-size:100vw';
  document.body.append(holder);
  const text = holder.innerText;
  holder.remove();
  holder.removeAttribute('style');
  return text;
}
