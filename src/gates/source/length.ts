import type { Root } from 'mdast';
import type {} from 'remark-math';
import { visit } from 'unist-util-visit';
import type { Language } from '../../languages/language.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { spokenLength } from './lead.ts';
import { perDocument } from './per-document.ts';

/** The greatest length, for questions that ask for several things; most answers are shorter. */
const MOST: Record<Language, { length: number; unit: string }> = {
  zh: { length: 2400, unit: 'Chinese characters' },
  en: { length: 1500, unit: 'words' },
};

/** A copy of a tree in which each formula is one word. */
function withShortFormulas(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === 'math' || node.type === 'inlineMath') node.value = 'x';
  });
  return copy;
}

/**
 * Length of an answer without its listings, in Chinese characters plus words of Latin letters. A formula counts as one
 * word, as in the lead and in the points.
 */
export function answerLength({ tree }: Document): number {
  return spokenLength(plainText(withShortFormulas(tree)));
}

const check = perDocument((document): Fault[] => {
  const { length, unit } = MOST[document.language];
  const found = answerLength(document);
  if (found <= length) return [];
  const remedy = `delete what the title does not ask for: at most ${length} without the listings`;
  return [{ file: document.file, place: 'length', found: `${found} ${unit}`, remedy, warning: true }];
});

/** Warns of answers that are too long. */
export function checkLength({ questions }: Content): Fault[] {
  return questions.flatMap(({ documents }) => Object.values(documents).flatMap(check));
}
