import { expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { BATCHES, meanOfMeans, meanOfTokens, tokenShares } from './model.ts';
import { words } from './words.ts';

test('the mean of means is not the mean where the micro-batches differ in length', () => {
  expect(meanOfTokens(BATCHES)).toBe(0.4);
  expect(meanOfMeans(BATCHES)).toBe(0.625);
  const equal = [
    { tokens: 5, loss: 3 },
    { tokens: 5, loss: 1 },
  ];
  expect(meanOfMeans(equal)).toBeCloseTo(meanOfTokens(equal), 12);
});

test('a token of the short micro-batch counts four times as much, and the shares add up to 1', () => {
  const shares = tokenShares(BATCHES);
  expect((shares[0] ?? NaN) / (shares[9] ?? NaN)).toBe(4);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

test.each(LANGUAGES)('the words give both means (%s)', (language) => {
  for (const mean of [meanOfTokens(BATCHES), meanOfMeans(BATCHES)])
    expect(words[language].alt).toContain(String(mean));
});
