import { describe, expect, test } from 'vitest';
import { entropy, softmax } from './softmax.ts';

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

  test('the uniform distribution has the highest entropy, and a certain outcome has entropy 0', () => {
    expect(entropy(softmax(Array.from({ length: 32 }, () => 5)))).toBeCloseTo(Math.log(32), 10);
    expect(entropy([1, 0, 0])).toBe(0);
  });
});
