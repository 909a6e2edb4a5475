import type { Language } from '../../../languages/language.ts';
import type { Fault } from '../../fault.ts';
import type { Content, ParsedDocument } from '../content.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { type Passage, passagesOf, sharedPassages } from './passages.ts';
import { findings, type Rule } from './rule.ts';
import { LONGEST, longSentences } from './sentences.ts';

/** The rules for each language. */
export const RULES: Record<Language, readonly Rule[]> = { zh: CHINESE, en: ENGLISH };

/** Checks a document for wordings that the site does not use, and warns of sentences that are too long. */
export function checkProse(document: ParsedDocument): Fault[] {
  return passagesOf(document).flatMap(check);
}

/** Checks the texts that all pages share in the same way. */
export function checkSharedProse(content: Content): Fault[] {
  return sharedPassages(content).flatMap(check);
}

const check = (passage: Passage): Fault[] => [...wordings(passage), ...sentences(passage)];

/** The line of a position in a passage. */
function lineAt({ line, text }: Passage, index: number): number | undefined {
  return line === undefined ? undefined : line + text.slice(0, index).split('\n').length - 1;
}

function wordings(passage: Passage): Fault[] {
  const { file, language, text } = passage;
  return findings(text, RULES[language]).map(({ rule, words, index }) => ({
    file,
    line: lineAt(passage, index),
    place: 'wording',
    found: `"${words}" in "${around(text, index, words.length)}"`,
    remedy: `write ${rule.instead}`,
    ...(rule.doubtful && { warning: true }),
  }));
}

function around(text: string, index: number, length: number): string {
  const reach = /\p{Script=Han}/u.test(text) ? 8 : 20;
  return text
    .slice(Math.max(0, index - reach), index + length + reach)
    .replaceAll('\n', ' ')
    .trim();
}

function sentences(passage: Passage): Fault[] {
  const { file, language, text } = passage;
  const { most, unit } = LONGEST[language];
  return longSentences(text, language).map(({ start, length, index }) => ({
    file,
    line: lineAt(passage, index),
    place: 'sentence',
    found: `${length} ${unit} in "${start}…"`,
    remedy: `say it in two or more sentences of at most ${most}`,
    warning: true,
  }));
}
