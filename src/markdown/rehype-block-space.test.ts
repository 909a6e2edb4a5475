import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeBlockSpace } from './rehype-block-space.ts';

test('white space between blocks is removed, and white space between words stays', () => {
  const space = { type: 'text' as const, value: '\n' };
  const item = {
    type: 'element' as const,
    tagName: 'li',
    properties: {},
    children: [{ type: 'text' as const, value: ' a b ' }, space],
  };
  const list = { type: 'element' as const, tagName: 'ul', properties: {}, children: [space, item, space] };
  const tree: Root = { type: 'root', children: [list, space, list] };
  rehypeBlockSpace()(tree);
  expect(tree.children).toEqual([list, list]);
  expect(list.children).toEqual([item]);
  expect(item.children).toHaveLength(2);
});
