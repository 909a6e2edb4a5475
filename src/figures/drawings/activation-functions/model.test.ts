import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { gelu, normalDistribution, relu, silu, valley } from './model.ts';
import { words } from './words.ts';

test('the distribution function of N(0, 1)', () => {
  expect(normalDistribution(0)).toBe(0.5);
  expect(normalDistribution(1.96)).toBeCloseTo(0.975002, 6);
  expect(normalDistribution(-4)).toBeCloseTo(3.167e-5, 8);
});

test.each([relu, gelu, silu])('the slope is the derivative', ({ value, slope }) => {
  for (const x of [-4, -1.28, -0.75, 0.5, 2])
    expect((value(x + 1e-5) - value(x - 1e-5)) / 2e-5).toBeCloseTo(slope(x), 6);
});

describe('the valley', () => {
  test('of GELU is −0.170 at −0.75, that of SiLU −0.278 at −1.28', () => {
    expect([valley(gelu), gelu.value(valley(gelu))].map((x) => x.toFixed(3))).toEqual(['-0.752', '-0.170']);
    expect([valley(silu), silu.value(valley(silu))].map((x) => x.toFixed(3))).toEqual(['-1.278', '-0.278']);
  });

  test.each(LANGUAGES)('is stated in the words as computed (%s)', (language) => {
    for (const each of [gelu, silu])
      expect(words[language].alt).toContain(each.value(valley(each)).toFixed(3).replace('-', '−'));
  });
});
