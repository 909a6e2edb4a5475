import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { probe, remove, WORDS } from './model.ts';
import { words } from './words.ts';

const original = WORDS.map(({ word }) => word);
const once = original.map((word) => remove(word, [1, 0]));
const twice = once.map((word) => remove(word, [0, 1]));

test('a projected word has no component along the direction and keeps the rest', () => {
  for (const [index, [g, u]] of once.entries()) {
    expect(g).toBeCloseTo(0, 12);
    expect(u).toBe(original[index]?.[1]);
  }
  expect(remove([3, 4], [0.6, 0.8])[0]).toBeCloseTo(0, 12);
});

test('after one projection, most stereotypes can still be predicted; after the second, the accuracy is that of chance', () => {
  expect(probe(original)).toBe(1);
  expect(probe(once)).toBeCloseTo(10 / 12, 12);
  expect(probe(twice)).toBe(0.5);
});

test.each(LANGUAGES)('the words state the three accuracies (%s)', (language) => {
  for (const each of [original, once, twice]) expect(words[language].alt).toContain(probe(each).toFixed(2));
});
