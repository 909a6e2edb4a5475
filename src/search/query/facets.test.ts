import { expect, test } from 'vitest';
import { facets, within } from './facets.ts';

const pages = [
  { category: 'fundamentals' as const, tags: ['masking'] },
  { category: 'fundamentals' as const, tags: ['softmax'] },
  { category: 'in-depth' as const, tags: ['masking', 'softmax'] },
];
const order = { categories: ['fundamentals', 'training', 'in-depth'], tags: ['softmax', 'masking', 'bert'] };

test('each filter counts what the other leaves, and names no value without a result', () => {
  expect(facets(pages, { category: 'fundamentals', tag: '' }, order)).toEqual({
    categories: [
      { slug: 'fundamentals', count: 2 },
      { slug: 'in-depth', count: 1 },
    ],
    tags: [
      { slug: 'softmax', count: 1 },
      { slug: 'masking', count: 1 },
    ],
  });
});

test('a chosen value stays to be seen when it has no result', () => {
  expect(facets(pages, { category: '', tag: 'bert' }, order).tags.at(-1)).toEqual({ slug: 'bert', count: 0 });
});

test('within asks for both filters', () => {
  expect(pages.map((page) => within({ category: 'in-depth', tag: 'masking' }, page))).toEqual([
    false,
    false,
    true,
  ]);
});
