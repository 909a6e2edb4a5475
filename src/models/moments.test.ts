import { expect, test } from 'vitest';
import { moments } from './moments.ts';

test('mean and biased variance equal those of NumPy: var([1, 2, 3, 4]) = 1.25', () => {
  expect(moments([1, 2, 3, 4])).toEqual({ mean: 2.5, variance: 1.25 });
});

test('equal numbers have variance 0, and a Float64Array gives the same result as an array', () => {
  expect(moments(Float64Array.of(7, 7, 7))).toEqual({ mean: 7, variance: 0 });
});
