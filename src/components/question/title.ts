import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import type { Question } from '../../questions/question.ts';
import { escapeHtml } from '../html.ts';

/** The title as plain text, followed by the view if the question has one. */
export function fullTitle(question: Question, language: Language): string {
  const { title, view } = question.answers[language];
  return view ? words(language).question.titleWithView(title, view) : title;
}

/**
 * The title and the view as HTML, with the view in a separate element. It is built here because an Astro template would
 * put a space before the Chinese bracket.
 */
export function titleHtml(question: Question, language: Language): string {
  const { title } = question.answers[language];
  const [, space = '', view = ''] =
    /^(\s*)(.*)$/.exec(fullTitle(question, language).slice(title.length)) ?? [];
  return escapeHtml(title) + space + (view && `<span class="view">${escapeHtml(view)}</span>`);
}
