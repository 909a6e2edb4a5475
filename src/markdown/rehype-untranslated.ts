import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Marks formulas and code, so that a translation by the browser leaves their symbols alone. */
export function rehypeUntranslated() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { className } = properties;
      const formula = Array.isArray(className) && className.includes('katex');
      if (formula || tagName === 'code') properties.translate = 'no';
    });
  };
}
