import { describe, expect, test } from 'vitest';
import { extendRegister, readRegister, writeRegister } from './published.ts';

const TEXT = `# a comment
/ 2026-11-20
/questions/why.md 2026-11-21
/questions/why/ 2026-11-21 #why #mistakes
`;

describe('the register', () => {
  test('is read and written without a change, except for its first lines', () => {
    const written = writeRegister(readRegister(TEXT));
    expect(written).toMatch(/^# Every address/);
    expect(written.replace(/^#.*\n/gm, '')).toBe(TEXT.replace(/^#.*\n/gm, ''));
    expect(readRegister(written)).toEqual(readRegister(TEXT));
  });

  test('names the line that it cannot read', () => {
    expect(() => readRegister('/ 2026-11-20\nquestions/why/')).toThrow(/addresses\.txt:2 "questions\/why\/"/);
  });

  test('gains new addresses and anchors, keeps the day of the old ones, and loses nothing', () => {
    const now = new Map([
      ['/questions/why/', ['why', 'today']],
      ['/practice/', []],
    ]);
    const extended = extendRegister(readRegister(TEXT), now, '2026-12-01');
    expect(extended.get('/questions/why/')).toEqual({
      path: '/questions/why/',
      since: '2026-11-21',
      anchors: ['why', 'mistakes', 'today'],
    });
    expect(extended.get('/practice/')?.since).toBe('2026-12-01');
    expect(extended.has('/questions/why.md')).toBe(true);
  });
});
