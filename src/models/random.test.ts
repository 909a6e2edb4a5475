import { expect, test } from 'vitest';
import { moments } from './moments.ts';
import { normal, uniform } from './random.ts';

const draw = (next: () => number, count: number) => Array.from({ length: count }, next);

test('a seed gives the same numbers every time, and another seed gives different numbers', () => {
  expect(draw(normal(84), 5)).toEqual(draw(normal(84), 5));
  expect(draw(normal(84), 5)).not.toEqual(draw(normal(85), 5));
});

test('uniform numbers lie in [0, 1) with mean 1/2 and variance 1/12', () => {
  const numbers = draw(uniform(1), 20_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const { mean, variance } = moments(numbers);
  expect(mean).toBeCloseTo(1 / 2, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
});

test('normal numbers have mean 0 and variance 1', () => {
  const { mean, variance } = moments(draw(normal(1), 20_000));
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});
