import type { Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import type { Question } from './question.ts';

/** The title as plain text, followed by the view if the question has one. */
export function fullTitle(question: Question, language: Language): string {
  const { title, view } = question.answers[language];
  return view ? words(language).question.titleWithView(title, view) : title;
}
