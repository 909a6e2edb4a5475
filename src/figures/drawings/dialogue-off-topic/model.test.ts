import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { confidence, OFF, ON, score, threshold, TOPICS } from './model.ts';
import { words } from './words.ts';

test('moving away from all topics equally keeps the confidence and raises the score', () => {
  expect(confidence(OFF, TOPICS)).toBeCloseTo(confidence(ON, TOPICS), 12);
  expect(score(OFF, TOPICS)).toBeGreaterThan(threshold(0.95));
  expect(score(ON, TOPICS)).toBeLessThan(threshold(0.95));
});

test('moving away beyond one topic makes the classifier more confident', () => {
  expect(confidence([20, 0], TOPICS)).toBeGreaterThan(confidence(ON, TOPICS));
});

test('the threshold is the 95% quantile of two squared standard normals', () => {
  expect(threshold(0.95)).toBeCloseTo(5.991, 3);
});

test.each(LANGUAGES)('the words state the confidence, both scores and the threshold (%s)', (language) => {
  const numbers = [
    confidence(ON, TOPICS).toFixed(3),
    score(ON, TOPICS),
    score(OFF, TOPICS),
    threshold(0.95).toFixed(2),
  ];
  for (const number of numbers) expect(words[language].alt).toContain(String(number));
});
