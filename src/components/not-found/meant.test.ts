import { expect, test } from 'vitest';
import { meantPaths } from './meant.ts';

test.each([
  ['q/1-04/，', 'q/1-04/'],
  ['q/1-04/%EF%BC%8C', 'q/1-04/'],
  ['q/1-4/', 'q/1-04/'],
  ['en/q/1-4', 'en/q/1-04/'],
  ['Q/1-04/', 'q/1-04/'],
  ['Questions/Why-Scale/', 'questions/why-scale/'],
  ['tags/softmax).', 'tags/softmax/'],
])('%s may mean %s', (path, meant) => {
  expect(meantPaths(path)[0]).toBe(meant);
});

test('an address that can only mean itself has no other', () => {
  expect(meantPaths('nowhere/')).toEqual([]);
  expect(meantPaths('')).toEqual([]);
});
