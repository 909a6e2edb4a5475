import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeFormulaSource } from './rehype-formula-source.ts';

const element = (tagName: string, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

test('of the MathML of a formula, the presentation stays, without the TeX, its wrapper and the namespace', () => {
  const row = element('mrow', { type: 'text', value: 'x' });
  const math = element(
    'math',
    element('semantics', row, element('annotation', { type: 'text', value: '\\x' })),
  );
  math.properties = { xmlns: 'http://www.w3.org/1998/Math/MathML', display: 'block' };
  const tree: Root = { type: 'root', children: [math] };
  rehypeFormulaSource()(tree);
  expect(math.children).toEqual([row]);
  expect(math.properties).toEqual({ display: 'block' });
});
