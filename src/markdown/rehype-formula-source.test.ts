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
  expect(math.children).toEqual(row.children);
  expect(math.properties).toEqual({ display: 'block' });
});

test('of the style of a formula, a margin of zero and the last semicolon are removed', () => {
  const span = element('span');
  span.properties.style = 'top:-2.55em;margin-left:0em;margin-right:0.05em;';
  rehypeFormulaSource()({ type: 'root', children: [span] });
  expect(span.properties.style).toBe('top:-2.55em;margin-right:0.05em');
});
