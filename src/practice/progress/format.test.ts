import { describe, expect, test } from 'vitest';
import { offsetAt } from '../schedule/study-day.ts';
import { NewerVersion, read, readFile, write } from './format.ts';
import { NOTHING, type Progress } from './progress.ts';

const TIME = Date.parse('2026-11-29T13:00Z');
const progress: Progress = {
  reviews: [{ id: '1-04', time: TIME, grade: 3, offset: 480 }],
  bookmarks: [
    { id: '1-05', time: TIME, on: true },
    { id: '1-06', time: TIME, on: false },
  ],
  exported: TIME,
};

describe('the format', () => {
  test('gives back what was written, also through a file', () => {
    expect(read(write(progress))).toEqual({ progress, broken: [] });
    expect(readFile(JSON.stringify(write(progress)))).toEqual({ progress, broken: [] });
  });

  test('names itself and its version', () => {
    expect(write(NOTHING)).toMatchObject({ format: 'transformer-84-practice', version: 1 });
  });

  test('keeps 840 reviews below 32 KB', () => {
    const reviews = Array.from(
      { length: 840 },
      (_, n) => ({ id: '1-04', time: TIME + n, grade: 3, offset: 480 }) as const,
    );
    expect(JSON.stringify(write({ ...NOTHING, reviews })).length).toBeLessThan(32_000);
  });

  test('refuses data of a newer version instead of losing what it does not know', () => {
    expect(() => read({ ...write(progress), version: 2 })).toThrow(NewerVersion);
  });
});

describe('older and broken data', () => {
  const reviews = (...entries: unknown[]) => read({ version: 1, reviews: entries });

  test.each([
    ['objects', { id: '1-04', time: TIME, grade: 3, offset: 480 }],
    ['a time as a text', ['1-04', '2026-11-29T13:00:00.000Z', 3, 480]],
    ['a time as digits', ['1-04', String(TIME), 3, 480]],
    ['a grade as a name', ['1-04', TIME, 'Good', 480]],
    ['a grade as a digit', ['1-04', TIME, '3', 480]],
  ])('%s are repaired', (_, entry) => {
    expect(reviews(entry)).toEqual({ progress: { ...NOTHING, reviews: progress.reviews }, broken: [] });
  });

  test('a missing or impossible difference from UTC becomes the present one', () => {
    for (const offset of [undefined, null, 9999])
      expect(reviews(['1-04', TIME, 3, offset]).progress.reviews[0]?.offset).toBe(offsetAt(TIME));
  });

  test.each([
    ['no grade', ['1-04', TIME]],
    ['a grade of 0', ['1-04', TIME, 0, 480]],
    ['NaN as the time', ['1-04', NaN, 3, 480]],
    ['an unreadable date', ['1-04', 'yesterday', 3, 480]],
    ['no question', [null, TIME, 3, 480]],
    ['a text', 'nonsense'],
    ['null', null],
  ])('an entry with %s is set aside, and the others are kept', (_, entry) => {
    const found = reviews(entry, ['1-04', TIME, 3, 480]);
    expect(found.progress.reviews).toEqual(progress.reviews);
    expect(found.broken).toEqual([entry]);
  });

  test('a bare list is taken for reviews', () => {
    expect(read([['1-04', TIME, 3, 480]]).progress.reviews).toEqual(progress.reviews);
  });

  test('bare ids are bookmarks', () => {
    expect(read({ bookmarks: ['1-05', 7] })).toEqual({
      progress: { ...NOTHING, bookmarks: [{ id: '1-05', time: 0, on: true }] },
      broken: [7],
    });
  });

  test.each([[null], ['text'], [5], [{}], [{ reviews: 'none' }]])('%j as a whole is set aside', (value) => {
    expect(read(value)).toEqual({ progress: NOTHING, broken: [value] });
  });

  test('a file that is not JSON is set aside as it is', () => {
    expect(readFile('{"reviews": [')).toEqual({ progress: NOTHING, broken: ['{"reviews": ['] });
  });

  test('nothing stored is no fault', () => {
    expect(read(undefined)).toEqual({ progress: NOTHING, broken: [] });
  });
});
