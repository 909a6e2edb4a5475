import type { Nodes } from 'mdast';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import { parseShortLink } from '../questions/permalinks.ts';
import { withoutCitations } from './citation-syntax.ts';
import { formulaText } from './formula-text.ts';

/**
 * The text of a node without markup and citations, with formulas in Unicode and each block on a separate line.
 *
 * A link to a question without text gives the id of the question. Listings, figures and comments give an empty text.
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
