import { describe, expect, test } from 'vitest';
import { dot, encoding, frequency } from './model.ts';

describe('the sinusoidal encoding', () => {
  test('interleaves sine and cosine', () => {
    const rounded = encoding(1, 4).map((value) => value.toFixed(6));
    expect(rounded).toEqual(['0.841471', '0.540302', '0.010000', '0.999950']);
  });

  test.each([
    [0, 256],
    [1, 249.102],
    [7, 187.865],
    [50, 131.091],
  ])('at d = 512 the dot product at offset %i is %d', (offset, product) => {
    expect(dot(encoding(3, 512), encoding(3 + offset, 512))).toBeCloseTo(product, 3);
  });

  test('the dot product depends on the offset alone, and not on its sign', () => {
    const product = (from: number, to: number) => dot(encoding(from, 32), encoding(to, 32));
    expect(product(20, 29)).toBeCloseTo(product(0, 9), 10);
    expect(product(20, 11)).toBeCloseTo(product(0, 9), 10);
  });

  test('the dot product is the sum of the cosines of the turned angles', () => {
    const sum = Array.from({ length: 16 }, (_, pair) => Math.cos(7 * frequency(pair, 32))).reduce(
      (a, b) => a + b,
    );
    expect(dot(encoding(5, 32), encoding(12, 32))).toBeCloseTo(sum, 10);
  });
});
