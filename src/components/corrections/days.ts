import type { Language } from '../../languages/language.ts';
import type { Library } from '../../questions/library.ts';
import { correctionsAnchor } from '../../questions/permalinks.ts';
import type { Question, Section } from '../../questions/question.ts';
import type { Correction } from '../../questions/schema.ts';

/** One correction, as a page shows it in one language. */
export interface Entry {
  /** `undefined` if the lead or the whole answer was wrong. */
  section: Section | undefined;
  was: string;
  is: string;
}

/** The corrections of one answer on one day. */
export interface CorrectedQuestion {
  question: Question;
  /** The id that the question's page links to for its latest corrections; earlier ones have none. */
  anchor: string | undefined;
  entries: Entry[];
}

export interface Day {
  /** ISO date. */
  date: string;
  questions: CorrectedQuestion[];
}

/**
 * The corrections grouped by day, and within a day by question, in the order of the file.
 *
 * @throws Error if an entry names a question that does not exist
 */
export function correctionDays(library: Pick<Library, 'corrections' | 'byId'>, language: Language): Day[] {
  const anchored = new Set<string>();
  return groups(library.corrections, ({ date }) => date).map(([date, ofDay]) => ({
    date,
    questions: groups(ofDay, ({ id }) => id).map(([id, corrections]) => {
      const question = library.byId(id);
      if (!question)
        throw new Error(
          `content/corrections.json: there is no question "${id}". Correct the id of the entry.`,
        );
      const anchor = anchored.has(id) ? undefined : correctionsAnchor(id);
      anchored.add(id);
      const { sections } = question.answers[language];
      return {
        question,
        anchor,
        entries: corrections.map((correction) => ({
          section: sections.find((section) => section.id === correction.section),
          was: correction.was[language],
          is: correction.is[language],
        })),
      };
    }),
  }));
}

/** Groups entries by key, in the order in which the keys first appear. */
function groups(corrections: readonly Correction[], key: (one: Correction) => string) {
  const found = new Map<string, Correction[]>();
  for (const one of corrections) found.set(key(one), [...(found.get(key(one)) ?? []), one]);
  return [...found];
}
