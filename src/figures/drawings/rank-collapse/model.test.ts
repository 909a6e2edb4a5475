import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { alike, likeness, SETTING, type Wiring } from './model.ts';
import { words } from './words.ts';

test('two equal tokens are fully alike, two at right angles not at all', () => {
  const token = (...entries: number[]) => Float64Array.from(entries);
  expect(alike([token(1, 0), token(2, 0)])).toBeCloseTo(1, 12);
  expect(alike([token(1, 0), token(0, 3)])).toBeCloseTo(0, 12);
});

describe('a stack with random weights', () => {
  const after = (wiring: Wiring, layer: number) => likeness(wiring, SETTING)[layer] ?? NaN;

  test('makes all tokens one within three layers where it is attention alone', () => {
    expect(after('attention alone', 3)).toBeGreaterThan(0.99);
  });

  test('collapses in post-LN, slower in pre-LN, and hardly where the branches are scaled down', () => {
    expect(after('post-LN', 24)).toBeGreaterThan(0.99);
    expect(after('pre-LN', 24)).toBeLessThan(0.9);
    expect(after('pre-LN', 48)).toBeGreaterThan(after('pre-LN', 6));
    expect(after('pre-LN, scaled', 48)).toBeLessThan(0.3);
  });

  test('gives the same numbers for the same seed', () => {
    const small = { ...SETTING, layers: 2 };
    expect(likeness('pre-LN', small)).toEqual(likeness('pre-LN', small));
  });

  test.each(LANGUAGES)('ends where the words say (%s)', (language) => {
    for (const wiring of ['pre-LN', 'pre-LN, scaled'] as const)
      expect(words[language].alt).toContain(after(wiring, SETTING.layers).toFixed(2));
  });
});
