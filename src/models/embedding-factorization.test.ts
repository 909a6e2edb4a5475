import { expect, test } from 'vitest';
import { breakEven, factors, table } from './embedding-factorization.ts';

test('with the sizes of ALBERT, the factors have 17 percent of the parameters of the table', () => {
  expect(table(30_000, 768)).toBe(23_040_000);
  expect(factors(30_000, 768, 128)).toBe(3_938_304);
  expect(Math.round((100 * factors(30_000, 768, 128)) / table(30_000, 768))).toBe(17);
});

test('the factors are smaller up to a rank just below the width', () => {
  expect(Math.round(breakEven(30_000, 768))).toBe(749);
  expect(factors(30_000, 768, 748)).toBeLessThan(table(30_000, 768));
  expect(factors(30_000, 768, 750)).toBeGreaterThan(table(30_000, 768));
});
