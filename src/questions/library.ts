import type { Bilingual } from '../languages/language.ts';
import type { Question } from './question.ts';
import { linksTo } from './relations.ts';
import type { Categories, CategorySlug, Correction, Corrections, Glossary, Tags } from './schema.ts';

/** A category that has at least one answer. */
export interface Category {
  slug: CategorySlug;
  number: number;
  title: Bilingual;
  summary: Bilingual;
  /** Sorted by id. */
  questions: Question[];
}

/** A tag that at least one question has. */
export interface Tag {
  slug: string;
  title: Bilingual;
  summary: Bilingual;
  /** Sorted by id. */
  questions: Question[];
}

/** The questions of the site with their categories, tags and relations. */
export interface Library {
  /** All questions, sorted by id. */
  questions: Question[];
  byId(id: string): Question | undefined;
  /** The categories with an answer, in order of their number. */
  categories: Category[];
  /** The tags in use, in the order of the vocabulary. */
  tags: Tag[];
  glossary: Glossary;
  /** Every correction of an answer, newest first. */
  corrections: Corrections;
  /** The corrections of one answer, newest first. */
  correctionsOf(id: string): Correction[];
  /** Questions that relate to it or link to it in the text, without those that it relates to itself. */
  linkedFrom(id: string): Question[];
  /** The previous and the next question in order of id, across categories. */
  neighbors(id: string): { previous?: Question; next?: Question };
}

export interface LibraryInput {
  questions: readonly Question[];
  categories: Categories;
  tags: Tags;
  glossary: Glossary;
  corrections: Corrections;
}

/** Sorts the questions and groups them by category and tag. It does not change its arguments. */
export function buildLibrary(input: LibraryInput): Library {
  // By number: as text, 2-100 would come before 2-19, and later questions would move earlier ones to another handout.
  const questions = input.questions.toSorted(
    (a, b) => Number(a.id.split('-')[0]) - Number(b.id.split('-')[0]) || a.number - b.number,
  );
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const sources = linksTo(questions);
  return {
    questions,
    byId: (id) => questions[places.get(id) ?? -1],
    categories: Object.entries(input.categories)
      .map(([slug, words]) => ({
        slug: slug as CategorySlug,
        ...words,
        questions: questions.filter(({ category }) => category === slug),
      }))
      .filter(({ questions }) => questions.length > 0)
      .toSorted((a, b) => a.number - b.number),
    tags: Object.entries(input.tags)
      .map(([slug, words]) => ({
        slug,
        ...words,
        questions: questions.filter(({ tags }) => tags.includes(slug)),
      }))
      .filter(({ questions }) => questions.length > 0),
    glossary: input.glossary,
    corrections: input.corrections,
    correctionsOf: (id) => input.corrections.filter((correction) => correction.id === id),
    linkedFrom: (id) => sources.get(id) ?? [],
    neighbors(id) {
      const place = places.get(id);
      if (place === undefined) return {};
      const [previous, next] = [questions[place - 1], questions[place + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
  };
}
