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
 *
 * @param formula another text for each formula
 */
export function plainText(node: Nodes, formula: (tex: string) => string = formulaText): string {
  return flatten(node, formula)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function flatten(node: Nodes, formula: (tex: string) => string): string {
  const inside = (nodes: Nodes[]) => nodes.map((one) => flatten(one, formula));
  switch (node.type) {
    case 'text':
      return withoutCitations(node.value).replaceAll('\n', ' ');
    case 'inlineCode':
      return node.value;
    case 'inlineMath':
    case 'math':
      return formula(node.value);
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'link':
      return inside(node.children).join('') || (parseShortLink(node.url)?.id ?? '');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return inside(node.children).filter(Boolean).join('\n');
    case 'tableRow':
      return inside(node.children).join(' ');
    default:
      return 'children' in node ? inside(node.children).join('') : '';
  }
}
