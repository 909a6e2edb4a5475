import { expect, test } from 'vitest';
import { LANGUAGES } from '../languages/language.ts';
import { angle, score, turned } from './position-rotation.ts';
import { words } from '../figures/drawings/relative-position-rotation/words.ts';

test('k steps turn a pair by kω, wherever one starts', () => {
  for (const start of [1, 11]) expect(angle(start + 2, 0.1) - angle(start, 0.1)).toBeCloseTo(0.2, 12);
});

test('without b the score is the same on both sides, with b it is not', () => {
  expect(score(3, 1, [1, 0])).toBe(score(-3, 1, [1, 0]));
  expect(score(3, 1, [1, 0.5])).not.toBeCloseTo(score(-3, 1, [1, 0.5]), 3);
});

test('turned by one step, the score is cos(k + 1): highest at the token before', () => {
  for (const k of [-4, -1, 0, 1, 3]) expect(score(k, 1, turned(1, 1))).toBeCloseTo(Math.cos(k + 1), 12);
});

test.each(LANGUAGES)('the words give the scores around the query as computed (%s)', (language) => {
  for (const k of [0, 1])
    expect(words[language].alt).toContain(score(k, 1, turned(1, 1)).toFixed(3).replace('-', '−'));
});
