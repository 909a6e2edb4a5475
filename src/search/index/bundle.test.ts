import { expect, test } from 'vitest';
import { partSize } from './bundle.ts';

test('the parts of the index grow with the square root of the number of pages, and not below a hundred pages', () => {
  expect([1, 84, 100].map(partSize)).toEqual([400, 400, 400]);
  expect([400, 10_000].map(partSize)).toEqual([800, 4000]);
});
