import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Attributes of KaTeX's MathML that change nothing: the namespace, which HTML implies, and hints for drawing. */
const IDLE = ['xmlns', 'stretchy', 'fence', 'separator'];

/**
 * Removes from each formula what neither browsers nor screen readers present: the TeX source that KaTeX repeats in an
 * `annotation`, the `semantics` and `mrow` around the MathML, idle attributes, and margins of zero. Without the source
 * alone the median question page is about 0.4 KiB lighter (Brotli). The Markdown version of a page has the TeX.
 */
export function rehypeFormulaSource() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      for (const name of IDLE) delete node.properties[name];
      const { style } = node.properties;
      if (typeof style === 'string')
        node.properties.style = style.replace('margin-left:0em;', '').replace(/;$/, '');
      if (node.tagName !== 'semantics' || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...presentation(node));
      return [SKIP, index];
    });
  };
}

function presentation(semantics: Element): Element['children'] {
  return semantics.children
    .filter((child) => child.type !== 'element' || child.tagName !== 'annotation')
    .flatMap((child) => (child.type === 'element' && child.tagName === 'mrow' ? child.children : [child]));
}
