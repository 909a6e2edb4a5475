import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { attentionWeights, cache, dilution, MODEL, parameters } from './model.ts';
import { words } from './words.ts';

test('at 131,072 tokens the cache has 16 GiB, the parameters 15, the weights of a layer 1 TiB', () => {
  expect(cache(131_072, MODEL)).toBe(16);
  expect(attentionWeights(131_072, MODEL)).toBe(1024);
  expect(parameters(MODEL).toFixed(0)).toBe('15');
});

test('the target key has a weight of one half if its score is ln(n − 1) above the others', () => {
  for (const tokens of [1024, 131_072]) expect(dilution(tokens, Math.log(tokens - 1))).toBeCloseTo(0.5, 12);
});

test.each(LANGUAGES)('the words state both ends of the dilution (%s)', (language) => {
  for (const tokens of [1024, 131_072]) expect(words[language].alt).toContain(dilution(tokens, 8).toFixed(3));
});
