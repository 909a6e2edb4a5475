const MINUTE = 60_000;

/** The length of a day in milliseconds. */
export const DAY = 24 * 60 * MINUTE;

/** A study day begins at four in the morning, so that a review after midnight belongs to the evening before. */
const START = 4 * 60 * MINUTE;

/** The difference between the reader's clock and UTC at a time, in minutes; Shanghai has 480. */
export function offsetAt(time: number): number {
  return -Math.round(new Date(time).getTimezoneOffset());
}

/**
 * A time on a clock that shows 00:00 when the reader's study day begins.
 *
 * ts-fsrs counts UTC dates as days. On this clock, a UTC date is a study day, wherever the reader is.
 *
 * @param time milliseconds since 1970
 * @param offset the reader's difference from UTC at that time, in minutes
 */
export function studyTime(time: number, offset: number): number {
  return time + offset * MINUTE - START;
}

/** The number of the study day that a time belongs to, counted from 1970. */
export function studyDay(time: number, offset: number): number {
  return Math.floor(studyTime(time, offset) / DAY);
}
