import { LANGUAGES, otherLanguage, type Bilingual, type Language } from '../../languages/language.ts';
import { findCitations } from '../../markdown/citation-syntax.ts';
import { parseShortLink } from '../../questions/permalinks.ts';
import type { Question } from '../../questions/question.ts';
import type { Glossary, Tags } from '../../questions/schema.ts';
import type { Run } from '../query/manifest.ts';
import { searchSections, type SearchSection } from './sections.ts';
import { terms } from '../terms/segment.ts';
import { TITLES } from '../query/fields.ts';
import { FIELDS, type Field } from '../query/weights.ts';

/**
 * A page that is ready to be indexed: its atoms in order, the starts of its fields and sections, and the texts that
 * results show.
 */
export interface IndexedPage {
  atoms: string[];
  runs: Run[];
  /** As results show them, in the order that the runs count. */
  sections: Omit<SearchSection, 'code'>[];
}

export interface Sources {
  tags: Tags;
  glossary: Glossary;
  /** How candidates ask for a question in other words. */
  asked(question: Question, language: Language): readonly string[];
  /** The text of a question's listing. */
  listing(question: Question, file: string): string;
}

/** Ends every run, so that no phrase matches across two runs. No query contains it. */
export const STOP = '.';

/** The section of every answer that links to other questions. */
const ASIDES = 'follow-ups';

/** Everything that a question is found by in one language. Its points are left out because they repeat the lead. */
export function indexPage(question: Question, language: Language, sources: Sources): IndexedPage {
  const page: IndexedPage = { atoms: [], runs: [], sections: [] };
  const add = (field: Field, text: string, section = -1) => {
    const atoms = terms(text);
    if (atoms.length === 0) return;
    const last = page.runs.at(-1);
    const number = FIELDS.indexOf(field);
    // Only titles are compared as wholes; the texts of any other field are one run, to keep the manifest small.
    if (TITLES.includes(number) || last?.[0] !== number || last[2] !== section) {
      page.runs.push([number, page.atoms.length, section]);
    }
    page.atoms.push(...atoms, STOP);
  };
  const own = question.answers[language];
  const other = question.answers[otherLanguage(language)];
  add('title', [own.title, own.view ?? ''].join(' '));
  for (const alias of own.aliases) add('aliases', alias);
  for (const wording of sources.asked(question, language)) add('asked', wording);
  for (const form of explainedTerms(question.id, sources.glossary)) add('terms', form);
  for (const tag of question.tags) {
    for (const title of spellings(sources.tags[tag]?.title)) add('tags', title);
  }
  const elsewhere = sources.asked(question, otherLanguage(language));
  for (const title of [other.title, ...other.aliases, ...elsewhere]) add('other', title);
  const sections = searchSections(own.body, language, (file) => sources.listing(question, file));
  sections.forEach(({ id, title, text, code }, at) => {
    if (title !== undefined) add('heading', title, at);
    add(title === undefined ? 'lead' : id === ASIDES ? 'asides' : 'text', text, at);
    add('code', code, at);
  });
  add('cited', firstAuthors(own.body).join(' . '));
  page.sections = sections.map(({ id, title, text }) => ({
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    text,
  }));
  return page;
}

function spellings(text: Bilingual | undefined): string[] {
  return text ? [...new Set(LANGUAGES.map((language) => text[language]))] : [];
}

/** Every spelling of a term of the glossary, in both languages. */
export function termForms({ en, zh, abbreviation, variants }: Glossary[number]): string[] {
  const all = [en, zh, abbreviation ?? '', ...(variants?.en ?? []), ...(variants?.zh ?? [])];
  return [...new Set(all.filter((form) => form !== ''))];
}

/** Spellings of the terms for which the glossary links to this question. */
function explainedTerms(id: string, glossary: Glossary): string[] {
  return glossary.filter(({ see }) => see.some((link) => parseShortLink(link)?.id === id)).flatMap(termForms);
}

/** The first authors of the cited works, such as `vaswani` in `[@vaswani2017attention]`: a key begins with the first author. */
function firstAuthors(body: string): string[] {
  const keys = findCitations(body).flatMap(({ works }) => works.map(({ key }) => key));
  return [...new Set(keys.flatMap((key) => /^[a-z]+(?=\d{4})/.exec(key)?.[0] ?? []))];
}
