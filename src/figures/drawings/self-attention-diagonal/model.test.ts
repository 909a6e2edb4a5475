import { expect, test } from 'vitest';
import { causalMask } from '../../../models/attention-masks.ts';
import { expected, row, withoutDiagonal } from './model.ts';

const scores = [0, Math.log(2), 0];

test('masking the token itself keeps the proportions of the others: a_ij = (1 − a_ii) ã_ij', () => {
  const [whole, masked] = [row(scores), row(scores, 0)];
  expect(masked[0]).toBe(0);
  for (const key of [1, 2])
    expect(whole[key]).toBeCloseTo((1 - (whole[0] ?? NaN)) * (masked[key] ?? NaN), 12);
});

test('a high score with itself reduces all other weights and keeps their proportions', () => {
  const [own, first, second] = row([Math.log(27), Math.log(2), 0]);
  expect(own).toBeCloseTo(0.9, 12);
  expect((first ?? NaN) / (second ?? NaN)).toBeCloseTo(2, 12);
});

test('every row of the expected weights sums to 1, and causal ones are 1/i', () => {
  expect(expected(causalMask(4))[2]).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
  for (const weights of expected(withoutDiagonal(4)))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});
