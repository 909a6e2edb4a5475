import { expect, test } from 'vitest';
import { longDate } from './date.ts';

test('a day is written as its language writes it, in no time zone but its own', () => {
  expect(longDate('2026-11-29', 'en')).toBe('November 29, 2026');
  expect(longDate('2026-11-29', 'zh')).toBe('2026年11月29日');
});
