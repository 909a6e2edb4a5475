import type { Bilingual } from '../languages/language.ts';
import type { CategorySlug } from './schema.ts';

/** A section of an answer: `id` is the same in both languages, `title` is in the language of the answer. */
export interface Section {
  id: string;
  title: string;
  depth: 2 | 3;
}

/** What one language adds to a question. */
export interface Answer {
  title: string;
  view?: string | undefined;
  aliases: string[];
  /** The points of a good answer, one sentence each; `$…$` is a formula, `` `…` `` code. */
  points: string[];
  /** The text above the first heading, as plain text. */
  lead: string;
  sections: Section[];
  /** The MDX source without frontmatter. */
  body: string;
}

/** A link from the text of an answer to another question, such as `/q/1-04/#why`. */
export interface TextLink {
  id: string;
  section?: string | undefined;
}

/** A question with its answers in both languages. */
export interface Question {
  /** `1-04` */
  id: string;
  /** `why-scale-before-softmax` */
  slug: string;
  category: CategorySlug;
  /** Number within its category, from 1. */
  number: number;
  tags: string[];
  related: string[];
  difficulty: 1 | 2 | 3;
  /** ISO date. */
  verified: string;
  answers: Bilingual<Answer>;
  /** Questions linked in the text; a gate checks that they are the same in both languages. */
  textLinks: TextLink[];
}
