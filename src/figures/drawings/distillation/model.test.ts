import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { LOGITS, soften } from './model.ts';
import { words } from './words.ts';

const shown = (temperature: number) => soften(LOGITS, temperature).map((share) => share.toFixed(3));

test('the probabilities are those of the worked example of 3-03', () => {
  expect(shown(1)).toEqual(['0.981', '0.018', '0.001']);
  expect(shown(4)).toEqual(['0.649', '0.239', '0.113']);
});

test('a high temperature makes the classes almost equal, and a low one leaves only the largest', () => {
  for (const share of soften(LOGITS, 1e6)) expect(share).toBeCloseTo(1 / 3, 4);
  expect(soften(LOGITS, 0.1)[0]).toBeCloseTo(1, 9);
});

test.each(LANGUAGES)('the words state all six (%s)', (language) => {
  for (const share of [...shown(1), ...shown(4)]) expect(words[language].alt).toContain(share);
});
