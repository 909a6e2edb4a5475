import type { Language } from '../../languages/language.ts';
import type { Question } from '../../questions/question.ts';
import { fullTitle } from '../../questions/title.ts';
import { escapeHtml } from '../html.ts';

export { fullTitle };

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
