import type { Language } from '../../../languages/language.ts';
import { spokenLength } from '../lead.ts';

/** The greatest length of a sentence, in Chinese characters and English words. */
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
  /** Its beginning, long enough to find it. */
  start: string;
  length: number;
  index: number;
}

/**
 * The sentences of a text that are longer than the limit of their language; each Latin word and each formula counts as
 * one.
 *
 * @param text one paragraph, table cell or list item; its end is the end of a sentence
 */
export function longSentences(text: string, language: Language): LongSentence[] {
  return Array.from(SEGMENTERS[language].segment(text), ({ segment, index }) => ({
    start: segment.trim().slice(0, language === 'zh' ? 16 : 40),
    length: spokenLength(segment),
    index,
  })).filter(({ length }) => length > LONGEST[language].most);
}
