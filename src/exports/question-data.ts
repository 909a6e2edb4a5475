import type { Bilingual, Language } from '../languages/language.ts';
import type { Permalinks } from '../questions/permalinks.ts';
import type { Question } from '../questions/question.ts';

/** A question in the form of /questions.json; addresses are absolute. */
export interface QuestionData {
  id: string;
  slug: string;
  category: string;
  number: number;
  title: Bilingual;
  /** The difference from the question that it repeats, if it repeats one. */
  view?: Bilingual<string | null>;
  tags: string[];
  related: string[];
  difficulty: number;
  verified: string;
  /** The points of a good answer, in Markdown with formulas between dollar signs. */
  points: Bilingual<string[]>;
  /** The day of the last correction, if there was one. */
  corrected?: string;
  address: Bilingual;
  /** The permanent short link. */
  short: Bilingual;
  markdown: Bilingual;
}

/** The facts, points and addresses of a question, without its answer. */
export function questionData(question: Question, links: Permalinks, corrected?: string): QuestionData {
  const { id, slug, category, number, tags, related, difficulty, verified, answers } = question;
  const absolute = (path: (language: Language) => string): Bilingual => ({
    zh: links.absolute(path('zh')),
    en: links.absolute(path('en')),
  });
  const { zh, en } = answers;
  return {
    id,
    slug,
    category,
    number,
    title: { zh: zh.title, en: en.title },
    ...((zh.view ?? en.view) !== undefined && { view: { zh: zh.view ?? null, en: en.view ?? null } }),
    tags,
    related,
    difficulty,
    verified,
    points: { zh: zh.points, en: en.points },
    ...(corrected !== undefined && { corrected }),
    address: absolute((language) => links.question(slug, language)),
    short: absolute((language) => links.short(id, language)),
    markdown: absolute((language) => links.questionMarkdown(slug, language)),
  };
}
