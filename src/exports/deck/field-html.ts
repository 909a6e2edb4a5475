import type { Nodes } from 'mdast';
import type {} from 'remark-math';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes plain text for a field of a card, which is HTML. */
export const escapeField = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** A formula on one line, because a line break in it would become an element and end the formula. */
const formula = (open: string, tex: string, close: string) =>
  `${open}${escapeField(tex.replace(/\s+/g, ' ').trim())}${close}`;

/**
 * Plain Markdown as HTML for a field of a card. Formulas are in `\(…\)` and `\[…\]`, the only forms that Anki passes to
 * MathJax.
 *
 * @throws Error for a node that neither a lead nor a point can contain, such as a table
 */
export function fieldHtml(nodes: readonly Nodes[]): string {
  return nodes.map(html).join('');
}

function html(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeField(node.value);
    case 'inlineMath':
      return formula('\\(', node.value, '\\)');
    case 'math':
      return `<p>${formula('\\[', node.value, '\\]')}</p>`;
    case 'inlineCode':
      return `<code>${escapeField(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<b>${fieldHtml(node.children)}</b>`;
    case 'emphasis':
      return `<i>${fieldHtml(node.children)}</i>`;
    case 'link':
      return `<a href="${escapeField(node.url)}">${fieldHtml(node.children)}</a>`;
    case 'paragraph':
      return `<p>${fieldHtml(node.children)}</p>`;
    case 'list':
      return `<ul>${node.children.map(({ children }) => `<li>${itemHtml(children)}</li>`).join('')}</ul>`;
    default:
      throw new Error(
        `A card cannot contain a node of type "${node.type}"; write the lead and the points as plain sentences.`,
      );
  }
}

/** The content of a list item; a single paragraph needs no element of its own. */
function itemHtml(children: readonly Nodes[]): string {
  const [only, ...more] = children;
  return only?.type === 'paragraph' && more.length === 0 ? fieldHtml(only.children) : fieldHtml(children);
}
