import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import type { Review } from '../progress/progress.ts';
import { GRADES, type Grade } from './grade.ts';
import { DAY, studyDay, studyTime } from './study-day.ts';

/** The longest interval in days: an interview is usually one to three weeks away. */
export const LONGEST = 7;

// Without the short-term steps every interval is in days; a session itself shows missed questions again. Fuzz would make
// intervals depend on the moment of the review, so that a replay would not give the same result.
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST,
  enable_short_term: false,
  enable_fuzz: false,
});

/** What the reviews of a question say about the reader's memory of it. */
export interface Memory {
  /** The study day on which it is due. */
  due: number;
  /** The study day of the last review. */
  seen: number;
  /** The lowest grade of that day. */
  grade: Grade;
  card: Card;
  /** The card as it was before that day; absent if it was new. */
  before: Card | undefined;
}

/** The memory of every reviewed question, from the log of reviews in any order. */
export function replay(reviews: readonly Review[]): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const { id, time, grade, offset } of [...reviews].sort((a, b) => a.time - b.time))
    memories.set(id, review(memories.get(id), grade, studyTime(time, offset)));
  return memories;
}

/** The days until the next review, for each grade that could be given now. */
export function intervals(memory: Memory | undefined, now: number, offset: number): Record<Grade, number> {
  const today = studyDay(now, offset);
  const days = (grade: Grade) => Math.max(1, review(memory, grade, studyTime(now, offset)).due - today);
  return Object.fromEntries(GRADES.map((grade) => [grade, days(grade)])) as Record<Grade, number>;
}

/**
 * The memory after one more review.
 *
 * A study day counts once, with its lowest grade: a question that was missed and then repeated a few minutes later is due
 * tomorrow. ts-fsrs alone would wait for three days.
 */
function review(memory: Memory | undefined, grade: Grade, time: number): Memory {
  // After a flight to the west or a clock that was set back, the day may be earlier than that of the last review.
  const now = Math.max(time, memory?.card.last_review?.getTime() ?? time);
  const seen = Math.floor(now / DAY);
  const again = memory?.seen === seen;
  const before = again ? memory.before : memory?.card;
  const lowest = again && memory.grade < grade ? memory.grade : grade;
  const { card } = scheduler.next(before ?? createEmptyCard(now), now, lowest);
  // ts-fsrs exceeds its own limit by one day for Good and by two for Easy.
  return { due: seen + Math.min(card.scheduled_days, LONGEST), seen, grade: lowest, card, before };
}
