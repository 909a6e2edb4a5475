import { describe, expect, test } from 'vitest';
import { LAST_SEED } from '../state.ts';
import { LENGTHS, WIDTHS } from './figure.ts';
import {
  costs,
  farthest,
  features,
  multiply,
  sample,
  softmaxAttention,
  transpose,
  valuesFirst,
  weightsFirst,
} from './model.ts';
import { bytes, gap } from './words.ts';

const seeds = Array.from({ length: LAST_SEED }, (_, index) => index + 1);

describe('the cost of the two orders', () => {
  test('at 4096 tokens and d_k = 64 it is 2n²d_k against 2nd_k², n² numbers against d_k²', () => {
    expect(costs(4096, 64, 'none')).toEqual({
      pairs: { work: 2_147_483_648, between: 16_777_216 },
      state: { work: 33_554_432, between: 4096 },
    });
  });

  test.each(WIDTHS)('is equal at n = d_k = %i, and the state is cheaper exactly for n > d_k', (d) => {
    for (const n of LENGTHS) {
      const { pairs, state } = costs(n, d, 'none');
      expect(Math.sign(pairs.work - state.work)).toBe(Math.sign(n - d));
      expect(Math.sign(pairs.between - state.between)).toBe(Math.sign(n - d));
      expect(pairs.work / state.work).toBe(n / d);
    }
  });

  test('with φ the sum z is kept too, as in the listing of 2-08: 272 numbers at d_k = 16', () => {
    expect(costs(512, 16, 'elu').state.between).toBe(272);
  });
});

describe('the two orders', () => {
  test('agree to 1e-9 without a softmax, for every draw', () => {
    for (const seed of seeds) {
      const { q, k, v } = sample(12, 4, seed);
      expect(farthest(weightsFirst(q, k, v, 'none'), valuesFirst(q, k, v, 'none'))).toBeLessThan(1e-9);
    }
    const { q, k, v } = sample(64, 32, 84);
    expect(farthest(weightsFirst(q, k, v, 'none'), valuesFirst(q, k, v, 'none'))).toBeLessThan(1e-9);
  });

  test('do not agree with a softmax', () => {
    for (const seed of seeds) {
      const { q, k, v } = sample(12, 4, seed);
      expect(farthest(weightsFirst(q, k, v, 'softmax'), valuesFirst(q, k, v, 'softmax'))).toBeGreaterThan(1);
    }
  });

  test('agree to 1e-9 with φ, but differ from softmax attention', () => {
    for (const seed of seeds) {
      const { q, k, v } = sample(12, 4, seed);
      const linear = valuesFirst(q, k, v, 'elu');
      expect(farthest(weightsFirst(q, k, v, 'elu'), linear)).toBeLessThan(1e-9);
      expect(farthest(linear, softmaxAttention(q, k, v))).toBeGreaterThan(0.05);
    }
  });
});

describe('the parts', () => {
  test('(QKᵀ)V by hand', () => {
    const [q, k, v] = [[[1, 2]], [[3, 4]], [[5, 6]]];
    expect(weightsFirst(q, k, v, 'none')).toEqual([[55, 66]]);
    expect(transpose([[1, 2, 3]])).toEqual([[1], [2], [3]]);
    expect(multiply([[1, 2]], [[3], [4]])).toEqual([[11]]);
  });

  test('φ is x + 1 above 0 and e^x below, positive and continuous', () => {
    expect(features([[2, 0, -1]])).toEqual([[3, 1, Math.exp(-1)]]);
    const [above = NaN, below = NaN] = features([[1e-9, -1e-9]])[0] ?? [];
    expect(above - below).toBeCloseTo(0, 8);
  });

  test('weights of softmax and φ sum to 1, so a value that is the same for all keys is returned unchanged', () => {
    const { q, k } = sample(12, 4, 84);
    const ones = k.map(() => [1, 1]);
    for (const kind of ['softmax', 'elu'] as const)
      expect(farthest(weightsFirst(q, k, ones, kind), ones)).toBeLessThan(1e-12);
  });

  test('a softmax of equal scores is the mean of the values', () => {
    const { k, v } = sample(12, 4, 84);
    const none = v.map((row) => row.map(() => 0));
    const mean = transpose(v).map((column) => column.reduce((sum, value) => sum + value, 0) / 12);
    softmaxAttention(none, k, v)[0]?.forEach((value, index) =>
      expect(value).toBeCloseTo(mean[index] ?? NaN, 12),
    );
  });
});

test('the trial with seed 84 gives the values 17.650 and 0.814 that the answers quote', () => {
  const { q, k, v } = sample(12, 4, 84);
  const [first, second] = [weightsFirst(q, k, v, 'softmax'), valuesFirst(q, k, v, 'softmax')];
  expect(gap(farthest(first, second))).toBe('17.650');
  expect(gap(farthest(valuesFirst(q, k, v, 'elu'), first))).toBe('0.814');
});

test('sizes and differences are written in the right units and digits', () => {
  expect([64, 4160, 16_777_216, 2 ** 34].map(bytes)).toEqual(['128 B', '8.13 KiB', '32 MiB', '32 GiB']);
  expect([0, 1.57e-14, 0.8137].map(gap)).toEqual(['0.000', '1.6 × 10^{−14}', '0.814']);
});
