import type { CardText, IndexedCard, Text } from '../cards/card.ts';
import type { Grade } from '../schedule/grade.ts';
import { pickOne } from './interview.ts';
import type { Session } from './session.ts';

/** One question of a session's summary. */
export interface SummaryLine {
  card: IndexedCard;
  grade: Grade;
  said: number;
  points: number;
  /** The points that were not said. */
  unsaid: Text[];
  followUp?: { question: Text; answered: boolean };
}

/**
 * The questions of a session that were answered, in order. A question that was repeated has the result of its first
 * answer.
 */
export function summarize(
  { turns }: Session,
  cards: ReadonlyMap<string, IndexedCard>,
  texts: ReadonlyMap<string, CardText>,
): SummaryLine[] {
  return turns.flatMap(({ id, kind, outcome }) => {
    const [card, text] = [cards.get(id), texts.get(id)];
    if (kind !== 'question' || !outcome?.review || !card || !text) return [];
    const followUp = turns.find((turn) => turn.id === id && turn.kind === 'follow-up');
    const asked = followUp?.outcome && pickOne(text.followUps, followUp.pick ?? 0);
    return {
      card,
      grade: outcome.review.grade,
      said: outcome.ticked.filter(Boolean).length,
      points: text.points.length,
      unsaid: text.points.filter((_, n) => !outcome.ticked[n]),
      ...(asked && {
        followUp: {
          question: asked.question,
          answered: followUp.outcome?.answered ?? false,
        },
      }),
    };
  });
}

/** The words of a summary in Markdown. */
export interface SummaryWords {
  title: string;
  totals: string;
  grades: Record<Grade, string>;
  said(said: number, points: number): string;
  line(link: string, grade: string, said: string): string;
  unsaid: string;
  followUp(answered: boolean): string;
}

/**
 * A summary as Markdown for notes: a heading, the totals, and a list of the questions with short links.
 *
 * @param link creates a Markdown link to a question, with absolute address
 */
export function summaryMarkdown(
  lines: readonly SummaryLine[],
  words: SummaryWords,
  link: (card: IndexedCard) => string,
): string {
  const items = lines.flatMap(({ card, grade, said, points, unsaid, followUp }) => [
    `- ${words.line(link(card), words.grades[grade], words.said(said, points))}`,
    ...unsaid.map((point) => `  - ${words.unsaid}${point.markdown}`),
    ...(followUp ? [`  - ${words.followUp(followUp.answered)}${followUp.question.markdown}`] : []),
  ]);
  return [`## ${words.title}`, '', words.totals, '', ...items, ''].join('\n');
}
