import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { patches, tokenOf } from './model.ts';
import { words } from './words.ts';

const VIT = { side: 224, patch: 16, channels: 3 };

test('an image of ViT has 196 tokens of 768 numbers, and half the patch width gives four times as many tokens', () => {
  expect(patches(VIT)).toEqual({ across: 14, tokens: 196, numbers: 768 });
  expect(patches({ ...VIT, patch: 8 }).tokens).toBe(784);
  expect(patches({ ...VIT, side: 384 }).tokens).toBe(576);
});

test('every patch is a separate token', () => {
  const places = Array.from({ length: 196 }, (_, index) => [Math.floor(index / 14), index % 14] as const);
  expect(new Set(places.map(([row, column]) => tokenOf(row, column, VIT))).size).toBe(196);
});

test('patches that do not fill the image are refused', () => {
  expect(() => patches({ ...VIT, patch: 15 })).toThrow('patches of 15 do not fill a side of 224');
});

test.each(LANGUAGES)(
  'the words state both numbers and the token that the figure follows (%s)',
  (language) => {
    for (const number of [196, 768, tokenOf(5, 9, VIT) + 1])
      expect(words[language].alt).toContain(String(number));
  },
);
