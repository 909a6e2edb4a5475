import { HTML_LANG, otherLanguage, type Language } from '../../languages/language.ts';
import type { Library } from '../../questions/library.ts';
import { parseShortLink } from '../../questions/permalinks.ts';
import type { Question } from '../../questions/question.ts';
import type { Glossary } from '../../questions/schema.ts';

/** A term of the glossary, as a page shows it in one language. */
export interface Term {
  id: string;
  /** The term in the language of the page. */
  name: string;
  /** The term in the other language; absent if both languages use the same word. */
  translation?: string;
  abbreviation?: string;
  meaning: string;
  /** The questions and sections that explain it. */
  see: { question: Question; section?: string }[];
}

/**
 * The glossary in one language, in the alphabetical order of that language (Chinese by pinyin).
 *
 * @throws Error if a term links to a question that has no answer yet
 */
export function terms(library: Pick<Library, 'glossary' | 'byId'>, language: Language): Term[] {
  const other = otherLanguage(language);
  const { compare } = new Intl.Collator(HTML_LANG[language]);
  return library.glossary
    .map((entry) => ({
      id: entry.id,
      name: entry[language],
      ...(entry[other] !== entry[language] && { translation: entry[other] }),
      ...(entry.abbreviation !== undefined && { abbreviation: entry.abbreviation }),
      meaning: entry.meaning[language],
      see: entry.see.map((link) => target(link, entry, library)),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

function target(link: string, { id }: Glossary[number], library: Pick<Library, 'byId'>): Term['see'][number] {
  const { id: questionId = '', section } = parseShortLink(link) ?? {};
  const question = library.byId(questionId);
  if (!question)
    throw new Error(
      `content/glossary.json: the term "${id}" links to "${link}", which has no answer. Delete the link or write the answer.`,
    );
  return { question, ...(section !== undefined && { section }) };
}
