import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { words } from '../languages/words.ts';
import { formulaText } from './formula-text.ts';
import { readPlace } from './place.ts';

/**
 * Adds a link to itself at the end of each heading that has an id; the style sheet adds its sign. It runs before KaTeX,
 * so that the name of the link has each formula once.
 */
export function rehypeHeadingLinks() {
  return (tree: Root, file: VFile): void => {
    const { headingLink } = words(readPlace(file.path).language).prose;
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string') return;
      const properties = {
        className: ['heading-link'],
        href: `#${id}`,
        ariaLabel: headingLink(node.children.map(text).join('')),
      };
      node.children.push({ type: 'element', tagName: 'a', properties, children: [] } satisfies Element);
    });
  };
}

/** The text of a part of a heading, with formulas in Unicode. */
function text(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : '';
  const { className } = node.properties;
  if (Array.isArray(className) && className.includes('math-inline')) return formulaText(toString(node));
  return node.children.map(text).join('');
}
