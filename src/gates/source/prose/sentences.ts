import type { Language } from '../../../languages/language.ts';
import { spokenLength } from '../lead.ts';

/** The longest sentence that a reader takes in at once, in characters of Chinese and words of English. */
export const LONGEST: Record<Language, { most: number; unit: string }> = {
  zh: { most: 90, unit: 'Chinese characters' },
  en: { most: 40, unit: 'words' },
};

const SEGMENTERS: Record<Language, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** A sentence that is too long. */
export interface LongSentence {
  /** Its beginning, as many characters as find it. */
  start: string;
  length: number;
  index: number;
}

/**
 * The sentences of a text that are over the bound of their language; a Latin word, and a formula, counts as one.
 *
 * @param text one paragraph, cell or item: its end ends a sentence
 */
export function longSentences(text: string, language: Language): LongSentence[] {
  return Array.from(SEGMENTERS[language].segment(text), ({ segment, index }) => ({
    start: segment.trim().slice(0, language === 'zh' ? 16 : 40),
    length: spokenLength(segment),
    index,
  })).filter(({ length }) => length > LONGEST[language].most);
}
