import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { meanCosine, similarity, SETTING, type Wiring } from './model.ts';
import { words } from './words.ts';

test('two equal tokens have similarity 1, and two orthogonal tokens have similarity 0', () => {
  const token = (...entries: number[]) => Float64Array.from(entries);
  expect(meanCosine([token(1, 0), token(2, 0)])).toBeCloseTo(1, 12);
  expect(meanCosine([token(1, 0), token(0, 3)])).toBeCloseTo(0, 12);
});

describe('a stack with random weights', () => {
  const after = (wiring: Wiring, layer: number) => similarity(wiring, SETTING)[layer] ?? NaN;

  test('makes all tokens equal within three layers if it consists of attention alone', () => {
    expect(after('attention alone', 3)).toBeGreaterThan(0.99);
  });

  test('collapses in post-LN, more slowly in pre-LN, and hardly if the sublayer outputs are scaled down', () => {
    expect(after('post-LN', 24)).toBeGreaterThan(0.99);
    expect(after('pre-LN', 24)).toBeLessThan(0.9);
    expect(after('pre-LN', 48)).toBeGreaterThan(after('pre-LN', 6));
    expect(after('pre-LN, scaled', 48)).toBeLessThan(0.3);
  });

  test('gives the same numbers for the same seed', () => {
    const small = { ...SETTING, layers: 2 };
    expect(similarity('pre-LN', small)).toEqual(similarity('pre-LN', small));
  });

  test.each(LANGUAGES)('ends at the values in the words (%s)', (language) => {
    for (const wiring of ['pre-LN', 'pre-LN, scaled'] as const)
      expect(words[language].alt).toContain(after(wiring, SETTING.layers).toFixed(2));
  });
});
