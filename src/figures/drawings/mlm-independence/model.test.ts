import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { CITIES, independent, loss, marginals } from './model.ts';
import { words } from './words.ts';

test('independent predictions have the correct marginals and give half of the probability to cities that do not exist', () => {
  const product = independent(CITIES);
  expect(marginals(product)).toEqual(marginals(CITIES));
  expect((product[0]?.[1] ?? 0) + (product[1]?.[0] ?? 0)).toBe(0.5);
});

test('the losses are those of the listing of 3-06, and their difference is ln 2', () => {
  const [apart, inTurn] = [loss(CITIES, independent(CITIES)), loss(CITIES, CITIES)];
  expect([apart, inTurn].map((each) => each.toFixed(3))).toEqual(['1.386', '0.693']);
  expect(apart - inTurn).toBeCloseTo(Math.LN2, 12);
});

test('for words that are independent, there is no difference in loss', () => {
  const joint = [
    [0.06, 0.14],
    [0.24, 0.56],
  ];
  expect(loss(joint, independent(joint))).toBeCloseTo(loss(joint, joint), 12);
});

test.each(LANGUAGES)('the words state both losses (%s)', (language) => {
  for (const value of ['1.386', '0.693']) expect(words[language].alt).toContain(value);
});
