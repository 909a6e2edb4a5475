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
  /** In order of id. */
  questions: Question[];
}

/** A tag that at least one question carries. */
export interface Tag {
  slug: string;
  title: Bilingual;
  summary: Bilingual;
  /** In order of id. */
  questions: Question[];
}

/** Everything the site knows about its questions. */
export interface Library {
  /** All, in order of id. */
  questions: Question[];
  byId(id: string): Question | undefined;
  /** In order of number, only those with an answer. */
  categories: Category[];
  /** In the order of the vocabulary, only those in use. */
  tags: Tag[];
  glossary: Glossary;
  /** Every correction of an answer, newest first. */
  corrections: Corrections;
  /** The corrections of one answer, newest first. */
  correctionsOf(id: string): Correction[];
  /** Questions that relate to it or link to it in the text, without those that it relates to itself. */
  linkedFrom(id: string): Question[];
  /** The one before and the one after it in order of id, across categories. */
  neighbours(id: string): { previous?: Question; next?: Question };
}

export interface LibraryInput {
  questions: readonly Question[];
  categories: Categories;
  tags: Tags;
  glossary: Glossary;
  corrections: Corrections;
}

/** Puts the questions in order and under their categories and tags. Changes none of its arguments. */
export function buildLibrary(input: LibraryInput): Library {
  const questions = input.questions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
    neighbours(id) {
      const place = places.get(id);
      if (place === undefined) return {};
      const [previous, next] = [questions[place - 1], questions[place + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
  };
}
