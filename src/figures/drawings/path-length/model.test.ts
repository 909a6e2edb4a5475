import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { longestPath, pathOf, type Layer } from './model.ts';
import { words } from './words.ts';

const LAYERS: readonly Layer[] = ['recurrent', 'convolution', 'dilated', 'attention'];
const all = (n: number) => LAYERS.map((layer) => longestPath(layer, n, 3));

describe('the longest path', () => {
  test('is that of the listing of 4-24 for 81 words', () => {
    expect(all(81)).toEqual([80, 40, 4, 1]);
  });

  test.each(LAYERS)('of %s leads from the first word to the last, one step per layer', (layer) => {
    for (const n of [9, 27, 81]) {
      const path = pathOf(layer, n, 3);
      expect(path).toHaveLength(longestPath(layer, n, 3) + 1);
      expect([path[0], path.at(-1)]).toEqual([0, n - 1]);
    }
  });
});

test('the jumps of a dilated convolution grow from layer to layer', () => {
  expect(pathOf('dilated', 27, 3)).toEqual([0, 2, 8, 26]);
});

test.each(LANGUAGES)('the words state all lengths (%s)', (language) => {
  for (const length of [...all(9), ...all(81)]) expect(words[language].alt).toContain(String(length));
});
