import { HTML_LANG, type Language } from './language.ts';

/** A day written out in a language: `November 29, 2026`, `2026年11月29日`. The day is given as an ISO date. */
export function longDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(HTML_LANG[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
