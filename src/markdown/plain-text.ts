import type { Nodes } from 'mdast';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { parseShortLink } from '../questions/permalinks.ts';
import { withoutCitations } from './citation-syntax.ts';
import { formulaText } from './formula-text.ts';

/**
 * A node as a reader would say it: no markup, no citations, formulas in Unicode, blocks on lines of their own.
 *
 * A link without text to a question gives the question's id. Listings, figures and comments give nothing.
 */
export function plainText(node: Nodes): string {
  return flatten(node)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function flatten(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return withoutCitations(node.value).replaceAll('\n', ' ');
    case 'inlineCode':
      return node.value;
    case 'inlineMath':
    case 'math':
      return formulaText(node.value);
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'link':
      return inline(node.children) || (parseShortLink(node.url)?.id ?? '');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return node.children.map(flatten).filter(Boolean).join('\n');
    case 'tableRow':
      return node.children.map(flatten).join(' ');
    default:
      return 'children' in node ? inline(node.children) : '';
  }
}

function inline(nodes: Nodes[]): string {
  return nodes.map(flatten).join('');
}
