import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeFormulaSource } from './rehype-formula-source.ts';

const element = (tagName: string, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

test('the TeX of a formula is removed, and its MathML stays', () => {
  const row = element('mrow', { type: 'text', value: 'x' });
  const semantics = element('semantics', row, element('annotation', { type: 'text', value: '\\x' }));
  const tree: Root = { type: 'root', children: [element('math', semantics)] };
  rehypeFormulaSource()(tree);
  expect(semantics.children).toEqual([row]);
});
