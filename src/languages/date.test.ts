import { expect, test } from 'vitest';
import { longDate } from './date.ts';

test('a day is written in the form of its language and does not depend on the time zone', () => {
  expect(longDate('2026-11-29', 'en')).toBe('November 29, 2026');
  expect(longDate('2026-11-29', 'zh')).toBe('2026 年 11 月 29 日');
});
