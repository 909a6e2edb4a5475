import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import { inlineParts, type InlinePart } from '../markdown/inline-text.ts';
import { rehypeFormulaEdges } from '../markdown/rehype-formula-edges.ts';
import { escapeHtml } from './html.ts';

/**
 * A short text, such as a point or the meaning of a term, as HTML. The words are escaped, each `$…$` becomes a formula
 * that stays on one line with the punctuation after it, and each `` `…` `` becomes code.
 *
 * @throws Error if KaTeX refuses a formula
 */
export function inlineHtml(text: string): string {
  const tree: Root = { type: 'root', children: inlineParts(text).map(node) };
  rehypeFormulaEdges()(tree);
  return tree.children.map((child) => html(child as ElementContent)).join('');
}

function node({ type, value }: InlinePart): ElementContent {
  const words: ElementContent = { type: 'text', value };
  if (type === 'text') return words;
  const properties = type === 'inlineMath' ? { className: ['math-inline'] } : {};
  return { type: 'element', tagName: 'code', properties, children: [words] };
}

function html(child: ElementContent): string {
  if (child.type === 'text') return escapeHtml(child.value);
  if (child.type !== 'element') return '';
  if (isFormula(child))
    return katex
      .renderToString(toString(child), { strict: 'error', throwOnError: true })
      .replace('class="katex"', '$& translate="no"');
  if (child.tagName === 'wbr') return '<wbr>';
  const inside = child.children.map(html).join('');
  return child.tagName === 'code'
    ? `<code translate="no">${inside}</code>`
    : `<span class="unbroken">${inside}</span>`;
}

const isFormula = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('math-inline');
