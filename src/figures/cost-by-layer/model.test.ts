import { expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { layerCost, shares } from './model.ts';
import { words } from './words.ts';

test('at 512 tokens of width 512 the parts are those of the table', () => {
  expect(layerCost(512, 512)).toEqual({
    projections: 1_073_741_824,
    pairs: 536_870_912,
    feedForward: 2_147_483_648,
  });
});

test('the pairs cost as much as the projections at n = 2d, and half of the layer at n = 6d', () => {
  const { projections, pairs } = layerCost(1024, 512);
  expect(pairs).toBe(projections);
  expect(shares(3072, 512).pairs).toBe(0.5);
});

test('the share of the pairs is n / (n + 6d)', () => {
  for (const tokens of [128, 512, 8192])
    expect(shares(tokens, 512).pairs).toBeCloseTo(tokens / (tokens + 6 * 512), 12);
});

test.each(LANGUAGES)('the words give the shares as computed (%s)', (language) => {
  for (const tokens of [512, 1024, 3072, 8192])
    expect(words[language].alt).toContain(`${Math.round(100 * shares(tokens, 512).pairs)}%`);
});
