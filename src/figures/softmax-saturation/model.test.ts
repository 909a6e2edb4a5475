import { describe, expect, test } from 'vitest';
import { entropy, normal, saturation, scoreRows, softmax } from './model.ts';

const SAMPLING = { keys: 32, trials: 2000, seed: 84 };

describe('softmax and its entropy', () => {
  test('weights of 1, 2, 3', () => {
    expect(softmax([1, 2, 3]).map((weight) => weight.toFixed(6))).toEqual([
      '0.090031',
      '0.244728',
      '0.665241',
    ]);
  });

  test('large scores do not overflow', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
  });

  test('the uniform distribution has the highest entropy, a single certainty none', () => {
    expect(entropy(softmax(Array.from({ length: 32 }, () => 5)))).toBeCloseTo(Math.log(32), 10);
    expect(entropy([1, 0, 0])).toBe(0);
  });
});

describe('scores of random queries and keys', () => {
  test.each([1, 4, 16, 64, 256, 512])('the variance of q·k is about d_k = %i', (size) => {
    const { variance } = saturation(size, SAMPLING);
    expect(variance / size).toBeGreaterThan(0.85);
    expect(variance / size).toBeLessThan(1.15);
  });

  test('at d_k = 512 the unscaled softmax is nearly one-hot and the scaled one is not', () => {
    const { unscaled, scaled } = saturation(512, SAMPLING);
    const means = [unscaled.maximum, unscaled.entropy, scaled.maximum, scaled.entropy].map(
      ({ mean }) => mean,
    );
    [0.94, 0.16, 0.16, 3.02].forEach((expected, index) => {
      expect(Math.abs((means[index] ?? NaN) - expected)).toBeLessThan(0.015);
    });
  });

  test('are spread as the dot products of vectors drawn entry by entry are', () => {
    const next = normal(1);
    const vector = () => Array.from({ length: 64 }, next);
    const literal = Array.from({ length: 300 }, () => {
      const query = vector();
      return Array.from({ length: 8 }, () =>
        vector().reduce((sum, value, entry) => sum + value * (query[entry] ?? 0), 0),
      );
    });
    const mean = (rows: number[][]) =>
      rows.reduce((sum, row) => sum + Math.max(...softmax(row)), 0) / rows.length;
    const drawn = scoreRows(64, { keys: 8, trials: 300, seed: 2 });
    expect(Math.abs(mean(literal) - mean(drawn))).toBeLessThan(0.05);
  });

  test('the same seed gives the same numbers', () => {
    const few = { ...SAMPLING, trials: 5 };
    expect(saturation(4, few)).toEqual(saturation(4, few));
    expect(saturation(4, few)).not.toEqual(saturation(4, { ...few, seed: 85 }));
  });
});
