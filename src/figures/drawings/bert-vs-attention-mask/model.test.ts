import { expect, test } from 'vitest';
import { percentOfAll, REPLACEMENTS } from './model.ts';

test('the three replacements meet every selected token and together 15% of all', () => {
  expect(REPLACEMENTS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(REPLACEMENTS.map(({ share }) => percentOfAll(share))).toEqual([12, 1.5, 1.5]);
});
