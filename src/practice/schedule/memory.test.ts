import { describe, expect, test } from 'vitest';
import type { Review } from '../progress/progress.ts';
import type { Grade } from './grade.ts';
import { intervals, replay } from './memory.ts';
import { DAY, studyDay } from './study-day.ts';

const SHANGHAI = 480;
const EVENING = Date.parse('2026-11-29T21:00+08:00');

const at = (time: number | string, grade: Grade, offset = SHANGHAI): Review => ({
  id: '1-04',
  time: typeof time === 'number' ? time : Date.parse(time),
  grade,
  offset,
});
const memory = (...reviews: Review[]) => replay(reviews).get('1-04');

/** The intervals of a question that is reviewed on each day on which it is due. */
function course(...grades: Grade[]): number[] {
  const log: Review[] = [];
  let time = EVENING;
  return grades.map((grade) => {
    log.push(at(time, grade));
    const days = (memory(...log)?.due ?? NaN) - studyDay(time, SHANGHAI);
    time += days * DAY;
    return days;
  });
}

describe('the schedule', () => {
  test('gives the first review 1, 2, 3 or 7 days', () => {
    expect(([1, 2, 3, 4] as const).map((grade) => course(grade)[0])).toEqual([1, 2, 3, 7]);
    expect(intervals(undefined, EVENING, SHANGHAI)).toEqual({ 1: 1, 2: 2, 3: 3, 4: 7 });
  });

  test('never exceeds a week', () => {
    expect(course(3, 3, 3, 3)).toEqual([3, 7, 7, 7]);
    expect(course(4, 4, 4, 4)).toEqual([7, 7, 7, 7]);
  });

  test('makes a card that was graded at 21:00 due on the next morning', () => {
    expect(memory(at(EVENING, 1))?.due).toBe(studyDay(Date.parse('2026-11-30T07:00+08:00'), SHANGHAI));
  });

  test('counts two reviews in one morning in Shanghai as one day', () => {
    const once = memory(at('2026-11-29T07:30+08:00', 3));
    const twice = memory(at('2026-11-29T07:30+08:00', 3), at('2026-11-29T08:30+08:00', 3));
    expect(twice?.card.stability).toBe(once?.card.stability);
  });

  test('shows a card tomorrow that was missed and then known in the same session', () => {
    const known = memory(at(EVENING, 1), at(EVENING + 600_000, 3));
    expect(known?.due).toBe(studyDay(EVENING, SHANGHAI) + 1);
    expect(known?.grade).toBe(1);
    expect(intervals(known, EVENING + 1_200_000, SHANGHAI)).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1 });
  });

  test('shows a card tomorrow that was known and missed later on the same day', () => {
    expect(memory(at(EVENING, 4), at(EVENING + 600_000, 1))?.due).toBe(studyDay(EVENING, SHANGHAI) + 1);
  });

  test('accepts a review on an earlier day than the last one, after a flight to the west', () => {
    const later = memory(at('2026-11-29T05:00+08:00', 3), at('2026-11-28T18:00-05:00', 3, -300));
    expect(later?.due).toBeGreaterThan(later?.seen ?? Infinity);
  });

  test('does not depend on the order of the log', () => {
    const log = [at(EVENING, 1), at(EVENING + DAY, 2), at(EVENING + 3 * DAY, 3)];
    expect(replay(log.toReversed())).toEqual(replay(log));
  });

  test('replays 840 reviews in less than a second', () => {
    const log = Array.from({ length: 840 }, (_, n) => ({
      ...at(EVENING + n * 7_000_000, ((n % 4) + 1) as Grade),
      id: String(n % 84),
    }));
    const start = performance.now();
    expect(replay(log).size).toBe(84);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
