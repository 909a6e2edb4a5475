import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { words } from '../languages/words.ts';
import { readPlace } from './place.ts';

/** Adds a link to itself at the end of each heading that has an id; the style sheet adds its sign. */
export function rehypeHeadingLinks() {
  return (tree: Root, file: VFile): void => {
    const { headingLink } = words(readPlace(file.path).language).prose;
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string') return;
      const properties = {
        className: ['heading-link'],
        href: `#${id}`,
        ariaLabel: headingLink(toString(node)),
      };
      node.children.push({ type: 'element', tagName: 'a', properties, children: [] } satisfies Element);
    });
  };
}
