/** How well a question was answered: 1 again, 2 hard, 3 good, 4 easy. The numbers are those of FSRS and of the keys. */
export type Grade = 1 | 2 | 3 | 4;

export const GRADES: readonly Grade[] = [1, 2, 3, 4];

/**
 * The grade that the points of an answer propose: all of them easy, at least two thirds good, at least one third hard,
 * fewer again.
 *
 * @param said the number of points that the candidate said
 * @param all the number of points of the answer
 */
export function proposeGrade(said: number, all: number): Grade {
  if (said >= all) return 4;
  if (3 * said >= 2 * all) return 3;
  return 3 * said >= all ? 2 : 1;
}

/** Whether an answer missed much of the question: less than two thirds of its points, unless the candidate graded it otherwise. */
export function isMissed(grade: Grade): boolean {
  return grade <= 2;
}
