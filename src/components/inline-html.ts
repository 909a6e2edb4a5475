import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import { inlineParts, type InlinePart } from '../markdown/inline-text.ts';
import { rehypeFormulaEdges } from '../markdown/rehype-formula-edges.ts';
import { escapeHtml } from './html.ts';

/**
 * A short text as HTML, such as a point or what a term means: the words escaped, each `$…$` a formula that stays on
 * the line of the punctuation behind it, each `` `…` `` code.
 *
 * @throws where KaTeX refuses a formula
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
  if (isFormula(child)) return katex.renderToString(toString(child), { strict: 'error', throwOnError: true });
  const inside = child.children.map(html).join('');
  return child.tagName === 'code' ? `<code>${inside}</code>` : `<span class="unbroken">${inside}</span>`;
}

const isFormula = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('math-inline');
