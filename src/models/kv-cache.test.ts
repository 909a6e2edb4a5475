import { expect, test } from 'vitest';
import { rows, rowsByStep } from './kv-cache.ts';

test('a step sends one row through the layers with a cache, and the whole prefix without', () => {
  expect(rowsByStep(4, true)).toEqual([1, 1, 1, 1]);
  expect(rowsByStep(4, false)).toEqual([1, 2, 3, 4]);
});

test('a hundred words are 100 rows with a cache and 5050 without, as in 4-05', () => {
  expect([rows(100, true), rows(100, false)]).toEqual([100, 5050]);
});
