import type { Language } from '../languages/language.ts';
import type { Question } from '../questions/question.ts';
import { parseAnswer } from './source.ts';

/** The questions whose answers show a figure, keyed by the name of the figure, in the order of the questions. */
export function figureUses(questions: readonly Question[], language: Language): Map<string, Question[]> {
  const uses = new Map<string, Question[]>();
  for (const question of questions) {
    const names = parseAnswer(question.answers[language].body).figures.flatMap(({ name }) => name ?? []);
    for (const name of new Set(names)) uses.set(name, [...(uses.get(name) ?? []), question]);
  }
  return uses;
}
