import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { cca, cka, POINTS, procrustes, rowCosine, stretched, turned, type Space } from './model.ts';
import { words } from './words.ts';

const uneven: Space = [
  [1, 2],
  [-3, 0.5],
  [0.2, -1],
  [2, 2.5],
  [-1, 0],
];

describe('measures of similarity', () => {
  test('have the values of the worked example of 3-02', () => {
    const wide = stretched(POINTS, [2, 1]);
    expect(cka(POINTS, wide).toFixed(3)).toBe('0.857');
    expect(procrustes(POINTS, wide).toFixed(3)).toBe('0.949');
    expect(cca(POINTS, wide)).toBeCloseTo(1, 12);
  });

  test.each([POINTS, uneven])(
    'are 1 for a space that was only rotated and scaled, regardless of the row-wise cosine',
    (...space) => {
      const other = turned(space, 120, 1.5);
      expect(rowCosine(space, other)).toBeCloseTo(-0.5, 12);
      for (const measure of [cka, procrustes, cca]) expect(measure(space, other)).toBeCloseTo(1, 12);
    },
  );

  test('only CCA is invariant to an invertible linear map', () => {
    const other = stretched(uneven, [3, 0.5]);
    expect(cca(uneven, other)).toBeCloseTo(1, 12);
    for (const measure of [cka, procrustes]) expect(measure(uneven, other)).toBeLessThan(0.99);
  });
});

test.each(LANGUAGES)('the words state the values that are not 1 (%s)', (language) => {
  for (const value of ['−0.500', '0.857', '0.949']) expect(words[language].alt).toContain(value);
});
