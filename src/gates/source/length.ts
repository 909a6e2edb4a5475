import type { Language } from '../../languages/language.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Fault } from '../fault.ts';
import type { Content, Document } from './content.ts';
import { spokenLength } from './lead.ts';

/** What a question that asks for several things may need; most need less. */
const MOST: Record<Language, { length: number; unit: string }> = {
  zh: { length: 2400, unit: 'Chinese characters' },
  en: { length: 1500, unit: 'words' },
};

/** Length of an answer without its listings, in Chinese characters and words of Latin letters. */
export function answerLength({ tree }: Document): number {
  return spokenLength(plainText(tree));
}

/** Warns of an answer that is longer than a reader has patience for. */
export function checkLength({ questions }: Content): Fault[] {
  return questions.flatMap(({ documents }) =>
    Object.values(documents).flatMap((document): Fault[] => {
      const { length, unit } = MOST[document.language];
      const found = answerLength(document);
      if (found <= length) return [];
      const remedy = `cut what the title does not ask for: at most ${length} without the listings`;
      return [{ file: document.file, place: 'length', found: `${found} ${unit}`, remedy, warning: true }];
    }),
  );
}
