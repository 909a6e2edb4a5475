import { expect, test } from 'vitest';
import { facets, within } from './facets.ts';

const pages = [
  { category: 'fundamentals' as const, tags: ['masking'] },
  { category: 'fundamentals' as const, tags: ['softmax'] },
  { category: 'in-depth' as const, tags: ['masking', 'softmax'] },
];
const order = { categories: ['fundamentals', 'training', 'in-depth'], tags: ['softmax', 'masking', 'bert'] };

test('each filter counts the results that the other filter leaves, and lists no value without a result', () => {
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

test('a chosen value stays in the list if it has no result', () => {
  expect(facets(pages, { category: '', tag: 'bert' }, order).tags.at(-1)).toEqual({ slug: 'bert', count: 0 });
});

test('a page must satisfy both filters', () => {
  expect(pages.map((page) => within({ category: 'in-depth', tag: 'masking' }, page))).toEqual([
    false,
    false,
    true,
  ]);
});
