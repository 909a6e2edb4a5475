import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { intensity, LINE, rowsNeeded } from './model.ts';
import { words } from './words.ts';

const rows = (width: number) => Math.round(rowsNeeded(width, Math.floor(LINE)));

describe('arithmetic intensity', () => {
  test('has the values of the listing of 5-02', () => {
    const linear = [1, 64, 256, 8192].map((each) => intensity(each, 4096, 4096).toFixed(1));
    expect(linear).toEqual(['1.0', '62.1', '227.6', '1638.4']);
    expect([128, 2048].map((n) => intensity(n, 128, n).toFixed(1))).toEqual(['42.7', '113.8']);
  });

  test('reaches the line at 165 rows for width 4096 and at 380 for width 512, and never for width 306', () => {
    expect([rows(4096), rows(512)]).toEqual([165, 380]);
    for (const width of [512, 4096])
      expect(intensity(rowsNeeded(width, LINE), width, width)).toBeCloseTo(LINE, 9);
    expect(rowsNeeded(306, 153)).toBe(Infinity);
  });

  test('of scores stays below the width of a head for any number of tokens', () => {
    expect(intensity(1e9, 128, 1e9)).toBeLessThan(128);
  });
});

test.each(LANGUAGES)('the words state the line and both crossings (%s)', (language) => {
  for (const number of [Math.floor(LINE), rows(4096), rows(512)])
    expect(words[language].alt).toContain(String(number));
});
