import type { Root } from 'mdast';
import type { Language } from '../../languages/language.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { spokenLength } from './lead.ts';

/** The greatest length, for questions that ask for several things; most answers are shorter. */
const MOST: Record<Language, { length: number; unit: string }> = {
  zh: { length: 2400, unit: 'Chinese characters' },
  en: { length: 1500, unit: 'words' },
};

/**
 * Length of an answer without its listings, in Chinese characters plus words of Latin letters. A formula counts as one
 * word, as in the lead and in the points.
 */
export function answerLength(tree: Root): number {
  return spokenLength(plainText(tree, () => 'x'));
}

function check({ file, language, length: found }: Document): Fault[] {
  const { length, unit } = MOST[language];
  if (found <= length) return [];
  const remedy = `delete what the title does not ask for: at most ${length} without the listings`;
  return [{ file, place: 'length', found: `${found} ${unit}`, remedy, warning: true }];
}

/** Warns of answers that are too long. */
export function checkLength({ questions }: Content): Fault[] {
  return questions.flatMap(({ documents }) => Object.values(documents).flatMap(check));
}
