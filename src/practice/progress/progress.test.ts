import { describe, expect, test } from 'vitest';
import {
  addReview,
  bookmarked,
  markExported,
  merge,
  NOTHING,
  removeReview,
  setBookmark,
  type Progress,
  type Review,
} from './progress.ts';

const review = (id: string, time: number, grade: Review['grade'] = 3): Review => ({
  id,
  time,
  grade,
  offset: 0,
});
const after = (...changes: ((progress: Progress) => Progress)[]) =>
  changes.reduce((progress, change) => change(progress), NOTHING);

describe('progress', () => {
  test('keeps reviews in order of time, and a review that is added twice only once', () => {
    const { reviews } = after(
      addReview(review('1-05', 2)),
      addReview(review('1-04', 1)),
      addReview(review('1-05', 2)),
    );
    expect(reviews.map(({ id }) => id)).toEqual(['1-04', '1-05']);
  });

  test('undo removes exactly one review', () => {
    const { reviews } = after(
      addReview(review('1-04', 1)),
      addReview(review('1-04', 2)),
      removeReview(review('1-04', 2)),
    );
    expect(reviews).toEqual([review('1-04', 1)]);
  });

  test('a bookmark can be set and removed', () => {
    const set = after(setBookmark({ id: '1-04', time: 1, on: true }));
    expect(bookmarked(set)).toEqual(new Set(['1-04']));
    expect(bookmarked(setBookmark({ id: '1-04', time: 2, on: false })(set))).toEqual(new Set());
  });

  test('the time of the last export never goes back', () => {
    expect(after(markExported(5), markExported(3)).exported).toBe(5);
  });
});

describe('merging two logs', () => {
  const here = after(addReview(review('1-04', 1)), setBookmark({ id: '1-04', time: 9, on: false }));
  const there = after(
    addReview(review('1-04', 1)),
    addReview(review('1-05', 7, 1)),
    setBookmark({ id: '1-04', time: 3, on: true }),
    setBookmark({ id: '2-01', time: 3, on: true }),
  );

  test('gives their union, whichever is first', () => {
    expect(merge(here, there)).toEqual(merge(there, here));
    expect(merge(here, there).reviews).toEqual([review('1-04', 1), review('1-05', 7, 1)]);
  });

  test('lets the newer bookmark win', () => {
    expect(bookmarked(merge(here, there))).toEqual(new Set(['2-01']));
  });

  test('never deletes: merging with nothing changes nothing', () => {
    expect(merge(there, NOTHING)).toEqual(there);
    expect(merge(NOTHING, there)).toEqual(there);
  });
});
