import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { formulaText } from './formula-text.ts';

/** The greatest length, in characters, of a formula that must not break; longer ones may not fit on a line of a phone. */
const LONGEST = 20;
const OPENING = /[（(“‘「《[]+$/;
const CLOSING = /^[，。；：、！？）”’」》,.;:!?)\]'%…A-Za-z-]+/;

/**
 * Keeps a formula on one line with the bracket before it and the punctuation or letters after it, as in `$n$-th,`.
 *
 * Browsers may break a line on either side of a formula, regardless of its neighbors; Firefox never does between two
 * formulas that are kept so and touch, as in `$a$，$b$。`, so that they get a `<wbr>`. This plugin runs before KaTeX.
 */
export function rehypeFormulaEdges() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !isShortFormula(node)) return;
      const before = parent.children[index - 1];
      const after = parent.children[index + 1];
      const opening = before?.type === 'text' ? (OPENING.exec(before.value)?.[0] ?? '') : '';
      const closing = after?.type === 'text' ? (CLOSING.exec(after.value)?.[0] ?? '') : '';
      if (!opening && !closing) return;
      if (before?.type === 'text') before.value = before.value.slice(0, before.value.length - opening.length);
      if (after?.type === 'text') after.value = after.value.slice(closing.length);
      const children: ElementContent[] = [
        { type: 'text', value: opening },
        node,
        { type: 'text', value: closing },
      ];
      const properties = { className: ['unbroken'] };
      parent.children[index] = { type: 'element', tagName: 'span', properties, children };
      if (after?.type === 'text' && after.value === '' && parent.children[index + 2])
        parent.children[index + 1] = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
      return SKIP;
    });
  };
}

function isShortFormula(node: Element): boolean {
  const { className } = node.properties;
  return (
    Array.isArray(className) &&
    className.includes('math-inline') &&
    formulaText(toString(node)).length <= LONGEST
  );
}
