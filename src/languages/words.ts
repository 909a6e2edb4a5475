import { en } from './en.ts';
import type { Words } from './interface-words.ts';
import type { Bilingual, Language } from './language.ts';
import { zh } from './zh.ts';

export const WORDS: Bilingual<Words> = { zh, en };

/** The words of the interface in `language`. */
export function words(language: Language): Words {
  return WORDS[language];
}
