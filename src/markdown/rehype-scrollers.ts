import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { words } from '../languages/words.ts';
import { readPlace } from './place.ts';

/**
 * Puts each display formula and each table into a separate box that scrolls if the screen is narrower.
 *
 * The box can be focused, so that it can be scrolled with the keyboard; therefore it has an accessible name.
 */
export function rehypeScrollers() {
  return (tree: Root, file: VFile): void => {
    const { formula, table } = words(readPlace(file.path).language).prose;
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.tagName === 'table') parent.children[index] = box('table-box', table, node);
      else if (hasClass(node, 'katex-display')) parent.children[index] = box('formula-box', formula, node);
      else return;
      return SKIP;
    });
  };
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function box(className: string, ariaLabel: string, content: Element): Element {
  const properties = { className: [className], role: 'group', ariaLabel, tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [content] };
}
