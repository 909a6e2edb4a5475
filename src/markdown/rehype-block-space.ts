import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The elements whose children are blocks, so that white space between the children is never shown. */
const CONTAINERS = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** Removes the white space between blocks, which the conversion from Markdown adds and a page never shows. */
export function rehypeBlockSpace() {
  return (tree: Root): void => {
    visit(tree, (node: Nodes) => {
      if (node.type === 'root' || (node.type === 'element' && CONTAINERS.has(node.tagName)))
        node.children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    });
  };
}
