import type { Question } from '../questions/question.ts';
import type { Correction } from '../questions/schema.ts';

/**
 * The day of the last change of an answer, in ISO form: the day on which it was last checked, or that of its latest
 * correction if that is later.
 */
export function lastChange(question: Question, corrections: readonly Correction[]): string {
  return [question.verified, ...corrections.map(({ date }) => date)].toSorted().at(-1) ?? question.verified;
}
