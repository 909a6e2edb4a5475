import { HTML_LANG, type Language } from './language.ts';

/** A date in the long form of a language: `November 29, 2026`, `2026年11月29日`. The date is given in ISO form. */
export function longDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(HTML_LANG[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
