import type { QuestionData } from '../../exports/question-data.ts';
import { DEFAULT_LANGUAGE, HTML_LANG } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import { links } from '../../site.ts';
import { languageOf, questionMeant } from './question-meant.ts';

/**
 * Shows the page for unknown addresses in the language of the address, because a static host has one page for all of
 * them. It runs before the scripts of the header, which then find the header of that language.
 */
export function speakLanguageOfAddress(): void {
  const language = languageOf(path());
  for (const section of document.querySelectorAll('main > section'))
    if (section.getAttribute('lang') !== HTML_LANG[language]) section.remove();
  if (language === DEFAULT_LANGUAGE) return;
  const { notFound, site } = words(language);
  document.documentElement.lang = HTML_LANG[language];
  document.title = `${notFound.title} · ${site.name}`;
  const furniture = document.querySelector<HTMLTemplateElement>(`template[lang="${HTML_LANG[language]}"]`);
  for (const part of furniture?.content.cloneNode(true).childNodes ?? [])
    if (part instanceof Element) document.querySelector(`body > ${part.localName}`)?.replaceWith(part);
}

/** Offers the question that the address probably means, with its section and the state of its figures. */
export async function offerQuestion(): Promise<void> {
  const language = languageOf(path());
  const { questions } = (await (await fetch(links.questionsJson())).json()) as { questions: QuestionData[] };
  const question = questionMeant(path(), questions);
  const place = document.querySelector('[data-meant]');
  if (!question || !place) return;
  const link = document.createElement('a');
  link.href = links.question(question.slug, language) + location.search + location.hash.split('%')[0];
  link.textContent = `${question.id} ${question.title[language]}`;
  place.append(words(language).notFound.meant, link);
}

/** The path of the address below the base path. */
function path(): string {
  return location.pathname.slice(links.home(DEFAULT_LANGUAGE).length - 1);
}
