import { describe, expect, test } from 'vitest';
import { mergeHeads, mergeWithoutTranspose, splitHeads } from './head-split-merge.ts';

const HEADS = [
  [
    [1, 2],
    [3, 4],
  ],
  [
    [5, 6],
    [7, 8],
  ],
];

describe('splitting and merging heads', () => {
  test('merging puts the heads of one token side by side', () => {
    expect(mergeHeads(HEADS)).toEqual([
      [1, 2, 5, 6],
      [3, 4, 7, 8],
    ]);
  });

  test('without the transpose a row holds two tokens of one head', () => {
    expect(mergeWithoutTranspose(HEADS)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
  });

  test('merging is the inverse of splitting', () => {
    const matrix = [
      [1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12],
    ];
    for (const heads of [1, 2, 3, 6]) expect(mergeHeads(splitHeads(matrix, heads))).toEqual(matrix);
  });

  test('a number of heads that does not divide the width is refused', () => {
    expect(() => splitHeads([[1, 2, 3, 4]], 3)).toThrow('3 heads do not divide a width of 4 evenly');
  });
});
