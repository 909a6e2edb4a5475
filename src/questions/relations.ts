import type { Question } from './question.ts';

/**
 * For each question, the other questions that refer to it, by `related` or by a link in the text, in the given order.
 *
 * A question that the target lists in its own `related` is left out, because the page already shows it.
 */
export function linksTo(questions: readonly Question[]): Map<string, Question[]> {
  const related = new Map(questions.map(({ id, related }) => [id, new Set(related)]));
  const sources = new Map<string, Question[]>();
  for (const source of questions) {
    for (const target of new Set([...source.related, ...source.textLinks.map(({ id }) => id)])) {
      if (target === source.id || related.get(target)?.has(source.id)) continue;
      const known = sources.get(target);
      if (known) known.push(source);
      else sources.set(target, [source]);
    }
  }
  return sources;
}
