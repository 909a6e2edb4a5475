import { describe, expect, test } from 'vitest';
import { studyDay } from './study-day.ts';

const SHANGHAI = 480;
const NEW_YORK = -300;
const day = (iso: string, offset: number) => studyDay(Date.parse(iso), offset);

describe('a study day', () => {
  test('does not change at 08:00 in Shanghai, where the UTC date changes', () => {
    expect(day('2026-11-29T07:30+08:00', SHANGHAI)).toBe(day('2026-11-29T08:30+08:00', SHANGHAI));
  });

  test('begins at four in the morning', () => {
    expect(day('2026-11-30T03:59+08:00', SHANGHAI)).toBe(day('2026-11-29T21:00+08:00', SHANGHAI));
    expect(day('2026-11-30T04:00+08:00', SHANGHAI)).toBe(day('2026-11-29T21:00+08:00', SHANGHAI) + 1);
  });

  test('also holds west of Greenwich', () => {
    expect(day('2026-11-29T23:30-05:00', NEW_YORK)).toBe(day('2026-11-29T09:00-05:00', NEW_YORK));
  });
});
