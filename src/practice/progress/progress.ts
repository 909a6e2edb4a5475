import type { Grade } from '../schedule/grade.ts';

/** One graded answer. The log of reviews is the source of truth; everything about a question's schedule is computed from it. */
export interface Review {
  /** The question, such as `1-04`. */
  id: string;
  /** Milliseconds since 1970. */
  time: number;
  grade: Grade;
  /** The reader's difference from UTC at that time, in minutes, which decides the study day. */
  offset: number;
}

/** A question that the reader marked, or unmarked. */
export interface Bookmark {
  id: string;
  /** The time of the last change. */
  time: number;
  on: boolean;
}

/** All that a reader has done. */
export interface Progress {
  /** Sorted by time. */
  reviews: readonly Review[];
  /** At most one for each question. */
  bookmarks: readonly Bookmark[];
  /** The time of the last export; 0 if there was none. */
  exported: number;
}

export const NOTHING: Progress = { reviews: [], bookmarks: [], exported: 0 };

/** A change of the progress. Changes are pure, so that they can be applied again to what another tab has written. */
export type Change = (progress: Progress) => Progress;

export const addReview =
  (review: Review): Change =>
  (progress) =>
    merge(progress, { ...NOTHING, reviews: [review] });

/** Removes a review, to undo it. */
export const removeReview =
  ({ id, time }: Review): Change =>
  (progress) => ({
    ...progress,
    reviews: progress.reviews.filter((each) => each.id !== id || each.time !== time),
  });

export const setBookmark =
  (bookmark: Bookmark): Change =>
  (progress) =>
    merge(progress, { ...NOTHING, bookmarks: [bookmark] });

export const markExported =
  (time: number): Change =>
  (progress) => ({ ...progress, exported: Math.max(progress.exported, time) });

/**
 * The union of two logs. Of two bookmarks of one question, the newer one counts; a review in both counts once, as it is
 * in the first. Nothing is deleted.
 */
export function merge(own: Progress, other: Progress): Progress {
  const reviews = new Map(
    [...other.reviews, ...own.reviews].map((each) => [`${each.time} ${each.id}`, each]),
  );
  const bookmarks = new Map<string, Bookmark>();
  for (const each of [...own.bookmarks, ...other.bookmarks])
    if (each.time > (bookmarks.get(each.id)?.time ?? -1)) bookmarks.set(each.id, each);
  return {
    reviews: [...reviews.values()].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)),
    bookmarks: [...bookmarks.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    exported: Math.max(own.exported, other.exported),
  };
}

/** The ids of the marked questions. */
export function bookmarked({ bookmarks }: Progress): Set<string> {
  return new Set(bookmarks.filter(({ on }) => on).map(({ id }) => id));
}
