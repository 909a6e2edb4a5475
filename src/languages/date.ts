import { HTML_LANG, type Language } from './language.ts';

/**
 * A date in the long form of a language: `November 29, 2026`, `2026 年 11 月 29 日`. The date is given in ISO form. The
 * spaces are typed: WebKit, which is asked to space Chinese and digits, would paint digits over each other without them.
 */
export function longDate(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(HTML_LANG[language], { dateStyle: 'long', timeZone: 'UTC' });
  const date = format.format(new Date(iso));
  return language === 'zh' ? date.replace(/\d+/g, ' $& ').trim() : date;
}
