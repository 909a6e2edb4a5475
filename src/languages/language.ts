/** The languages of the site, the default one first. Its pages are at the root, the others under their code. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'zh';

/** BCP 47 tag for `<html lang>` and `hreflang`. */
export const HTML_LANG: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}

/** A value, usually a text, in every language. */
export type Bilingual<T = string> = Record<Language, T>;
