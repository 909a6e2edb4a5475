import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { formulaText } from './formula-text.ts';

/** The greatest length, in characters, of a formula that must not break; longer ones may not fit on a line of a phone. */
const LONGEST = 20;
const OPENING = /[（(“‘「《[]+$/;
/** Text after which Chinese breaks a line: a character, or its punctuation; none between two formulas. */
const BREAKABLE = /^$|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u;
const CLOSING = /^[，。；：、！？）”’」》,.;:!?)\]'%…A-Za-z-]+/;

/**
 * Keeps a formula on one line with the bracket before it and the punctuation or letters after it, as in `$n$-th,`.
 *
 * Browsers may break a line on either side of a formula, regardless of its neighbors. Firefox does so before a formula
 * that is kept together only at a space, so that there is a `<wbr>` where Chinese has none. This plugin runs before KaTeX.
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
      const kept: Element[] = [{ type: 'element', tagName: 'span', properties, children }];
      if (before?.type === 'text' && BREAKABLE.test(before.value))
        kept.unshift({ type: 'element', tagName: 'wbr', properties: {}, children: [] });
      parent.children.splice(index, 1, ...kept);
      return [SKIP, index + kept.length];
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
