import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { bestSize, HOFFMANN, loss, tokensFor } from './model.ts';
import { words } from './words.ts';

const gopher = loss(280e9, 300e9, HOFFMANN);
const chinchilla = loss(70e9, 1.4e12, HOFFMANN);
const limit = loss(Infinity, 300e9, HOFFMANN);

test('the losses are those of the listing of 2-14', () => {
  expect([gopher, chinchilla, limit].map((value) => value.toFixed(3))).toEqual(['1.993', '1.937', '1.941']);
});

test('no size has a lower loss for a budget than that of the closed form', () => {
  for (const budget of [1e21, 5.88e23]) {
    const best = bestSize(budget, HOFFMANN);
    const at = (size: number) => loss(size, tokensFor(size, budget), HOFFMANN);
    for (const factor of [0.5, 0.9, 1.1, 2]) expect(at(best)).toBeLessThan(at(factor * best));
  }
  expect(bestSize(5.88e23, HOFFMANN) / 1e9).toBeCloseTo(32, 0);
});

test.each(LANGUAGES)('the words state the losses as computed (%s)', (language) => {
  for (const value of [gopher, chinchilla, limit]) expect(words[language].alt).toContain(value.toFixed(3));
});
