import { expect, test } from 'vitest';
import { studyDay } from '../schedule/study-day.ts';
import { digest } from './digest.ts';
import { readDigest, standing } from './digest-format.ts';
import { NOTHING } from './progress.ts';

const TIME = Date.parse('2026-11-29T21:00+08:00');
const today = studyDay(TIME, 480);
const made = digest({
  ...NOTHING,
  reviews: [{ id: '1-04', time: TIME, grade: 1, offset: 480 }],
  bookmarks: [
    { id: '1-05', time: TIME, on: true },
    { id: '1-06', time: TIME, on: false },
  ],
});

test('the digest has the due days and the bookmarks', () => {
  expect(made).toEqual({ due: { '1-04': today + 1 }, bookmarks: ['1-05'] });
  expect(readDigest(JSON.stringify(made))).toEqual(made);
});

test('a question is done until the day on which it is due', () => {
  expect(standing(made, '1-04', today)).toBe('done');
  expect(standing(made, '1-04', today + 1)).toBe('due');
  expect(standing(made, '1-05', today)).toBeUndefined();
});

test.each([[null], ['{'], ['null'], ['{"due":1,"bookmarks":[]}']])('%j is no digest', (text) => {
  expect(readDigest(text)).toBeUndefined();
});
