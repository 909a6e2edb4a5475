import type { Category } from './library.ts';
import type { Question } from './question.ts';

/** A page for print with the answers of a category, or of a part of it. */
export interface Handout {
  category: Category;
  /** Number of the part, from 1. */
  part: number;
  /** The number of parts that the category has. */
  parts: number;
  questions: Question[];
}

/** The most answers on one page; no category of this site has more. A browser opens such a page in seconds. */
const MOST = 40;

/** The handouts of a category, in order. */
export function handoutsOf(category: Category): Handout[] {
  const parts = Math.ceil(category.questions.length / MOST);
  return Array.from({ length: parts }, (_, index) => ({
    category,
    part: index + 1,
    parts,
    questions: category.questions.slice(index * MOST, (index + 1) * MOST),
  }));
}

/** What a title adds to the name of the category; nothing if there is only one part. */
export const partLabel = ({ part, parts }: Handout): string => (parts > 1 ? ` ${part}/${parts}` : '');
