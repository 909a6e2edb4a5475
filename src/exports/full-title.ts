import type { Language } from '../languages/language.ts';
import { words } from '../languages/words.ts';
import type { Question } from '../questions/question.ts';

/** The title of a question, followed by the view if it repeats another one. */
export function fullTitle({ answers }: Question, language: Language): string {
  const { title, view } = answers[language];
  return view === undefined ? title : words(language).question.titleWithView(title, view);
}
