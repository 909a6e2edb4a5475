import type { Language } from '../../languages/language.ts';
import { parseAnswer } from '../../markdown/source.ts';
import type { Fault } from '../fault.ts';
import type { Document } from './content.ts';

/** The length of 60 seconds of speech, in Chinese characters and English words. */
const LENGTH: Record<Language, { least: number; most: number; unit: string }> = {
  zh: { least: 140, most: 220, unit: 'Chinese characters' },
  en: { least: 80, most: 125, unit: 'words' },
};

const FORMULA = /(?<!\\)\$\$[\s\S]*?\$\$|(?<!\\)\$[^$]*\$/g;

/** The lead as it is read aloud; a formula counts as one word. */
export function spokenLead({ text, parsed }: Document): string {
  const end = (parsed.headings[0]?.line ?? Infinity) - 1;
  const above = text.split('\n').slice(0, end).join('\n');
  return parseAnswer(above.replace(FORMULA, ' x ')).lead;
}

/** Length of a text: the number of Chinese characters plus the number of words and numbers in Latin letters. */
export function spokenLength(text: string): number {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words =
    text.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}'’.,_-])*/gu)?.length ?? 0;
  return chinese + words;
}

/** Checks for a lead that is missing, or too short or too long to be said in 60 seconds. */
export function checkLead(document: Document): Fault[] {
  const { file, language, parsed } = document;
  const line = parsed.headings[0]?.line;
  const { least, most, unit } = LENGTH[language];
  const range = `${least} to ${most} ${unit}`;
  const place = 'lead';
  if (parsed.lead === '') {
    return [
      {
        file,
        line,
        place,
        found: 'nothing above the first heading',
        remedy: `answer directly there, in ${range}`,
      },
    ];
  }
  const length = spokenLength(spokenLead(document));
  if (length >= least && length <= most) return [];
  return [
    {
      file,
      place,
      found: `${length} ${unit}`,
      remedy: `${length < least ? 'say more' : 'say less'}: ${range}`,
    },
  ];
}
