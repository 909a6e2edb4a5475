import type { Language } from '../../languages/language.ts';
import { words } from '../../languages/words.ts';
import { formulaText } from '../../markdown/formula-text.ts';
import { inlineParts } from '../../markdown/inline-text.ts';
import type { Library } from '../../questions/library.ts';
import type { Permalinks } from '../../questions/permalinks.ts';
import type { Register } from '../../questions/published.ts';
import type { Correction } from '../../questions/schema.ts';
import { fullTitle } from '../../questions/title.ts';

/** An entry of the feed: a new answer, or the corrections that an answer had on one day. */
export interface Entry {
  title: string;
  /** Absolute address; entries that are not the same never share one, because readers tell them apart by it. */
  link: string;
  /** ISO date. */
  date: string;
  /** One text per paragraph, without markup. */
  paragraphs: string[];
}

/** The entries of a language, newest first. A question is new on the day on which its address was registered. */
export function feedEntries(
  library: Pick<Library, 'questions' | 'corrections' | 'byId'>,
  register: Register,
  language: Language,
  links: Permalinks,
): Entry[] {
  const answers = library.questions.flatMap((question): Entry[] => {
    const { since } = register.get(`/questions/${question.slug}/`) ?? {};
    if (since === undefined) return [];
    return [
      {
        title: `${question.id} ${fullTitle(question, language)}`,
        link: links.absolute(links.question(question.slug, language)),
        date: since,
        paragraphs: [question.answers[language].lead],
      },
    ];
  });
  const corrected = [...Map.groupBy(library.corrections, ({ date, id }) => `${date} ${id}`).values()];
  return [...corrected.map((ofDay) => correctionEntry(ofDay, library, language, links)), ...answers].toSorted(
    (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  );
}

function correctionEntry(
  ofDay: readonly Correction[],
  library: Pick<Library, 'byId'>,
  language: Language,
  links: Permalinks,
): Entry {
  const [{ date, id } = { date: '', id: '' }] = ofDay;
  const question = library.byId(id);
  const { feed, corrections } = words(language);
  const mark = language === 'zh' ? '：' : ': ';
  return {
    title: feed.corrected(question ? `${id} ${fullTitle(question, language)}` : id),
    link: links.absolute(links.correctionsOn(date, id, language)),
    date,
    paragraphs: ofDay.flatMap(({ was, is }) => [
      `${corrections.was}${mark}${plain(was[language])}`,
      `${corrections.is}${mark}${plain(is[language])}`,
    ]),
  };
}

/** A text with its formulas in one line of Unicode, because feed readers show no MathML. */
const plain = (text: string) =>
  inlineParts(text)
    .map(({ type, value }) => (type === 'inlineMath' ? formulaText(value) : value))
    .join('');
