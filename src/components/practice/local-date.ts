import { longDate } from '../../languages/date.ts';
import type { Language } from '../../languages/language.ts';
import { offsetAt } from '../../practice/schedule/study-day.ts';

/** The day of a time where the reader is, in the long form of a language. */
export function localDate(time: number, language: Language): string {
  return longDate(new Date(time + offsetAt(time) * 60_000).toISOString(), language);
}
