import { expect, test } from 'vitest';
import { percentOfAll, REPLACEMENTS } from './model.ts';

test('the three replacements cover every selected token, which are 15% of all tokens', () => {
  expect(REPLACEMENTS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(REPLACEMENTS.map(({ share }) => percentOfAll(share))).toEqual([12, 1.5, 1.5]);
});
