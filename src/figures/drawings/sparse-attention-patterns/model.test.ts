import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { either, globalMask, pairs, randomMask, reached, windowMask } from './model.ts';
import { words } from './words.ts';

test('a window with one neighbor on either side has 3n − 2 pairs', () => {
  expect(pairs(windowMask(12, 1))).toBe(34);
});

test('the count of a window of 8 is that of the listing of 2-08', () => {
  expect(pairs(windowMask(512, 8))).toBe(8632);
});

test('after L layers, a window reaches L times as far, and a global position connects all positions in two layers', () => {
  for (const layers of [1, 2, 3]) expect(reached(windowMask(17, 1), 8, layers).size).toBe(2 * layers + 1);
  expect(reached(either(windowMask(17, 1), globalMask(17, 1)), 8, 2).size).toBe(17);
});

test('random masks have the given number of keys in every row, and a seed gives the same keys each time', () => {
  for (const row of randomMask(12, 2, 7)) expect(row.filter(Boolean)).toHaveLength(2);
  expect(randomMask(12, 2, 7)).toEqual(randomMask(12, 2, 7));
});

test.each(LANGUAGES)('the words state the counts as computed (%s)', (language) => {
  const [window, global] = [windowMask(12, 1), globalMask(12, 1)];
  for (const count of [pairs(window), pairs(either(window, global))])
    expect(words[language].alt).toContain(String(count));
});
