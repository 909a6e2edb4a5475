import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { coordinates, layerNorm, spread, type Vector } from './model.ts';
import { words } from './words.ts';

const x: Vector = [3.4, 0.4, 1];

test('the output lies in the plane and on the sphere of radius √3', () => {
  const { across, depth, height } = coordinates(layerNorm(x));
  expect(height).toBeCloseTo(0, 12);
  expect(Math.hypot(across, depth)).toBeCloseTo(Math.sqrt(3), 12);
});

test('a vector that is shifted and scaled by a positive factor has the same output', () => {
  const moved: Vector = [0.5 * x[0] + 1.5, 0.5 * x[1] + 1.5, 0.5 * x[2] + 1.5];
  layerNorm(moved).forEach((value, feature) => expect(value).toBeCloseTo(layerNorm(x)[feature] ?? NaN, 12));
});

test.each(LANGUAGES)('the words state the spread beside an outlier of 100 as computed (%s)', (language) => {
  for (const outlier of [10, 100, 1000])
    expect(words[language].alt).toContain(spread(outlier, 512).toFixed(3));
});
