import type { IndexedCard } from '../cards/card.ts';
import type { Turn } from './session.ts';

/** The length of a mock interview in milliseconds. */
export const INTERVIEW = 20 * 60_000;

/** The difficulties of its questions in order: with a follow-up each, seven questions take about 20 minutes. */
const LEVELS = [1, 1, 1, 2, 2, 3, 3] as const;

/** A source of random numbers from 0 to below 1, such as `Math.random`. */
export type Random = () => number;

/**
 * Draws the questions of a mock interview, from core to expert, each followed by one of its follow-up questions.
 *
 * The questions are spread over the categories as far as possible, and no two of them are related. If there are too few
 * questions of a difficulty, the nearest one is taken.
 */
export function drawInterview(cards: readonly IndexedCard[], random: Random): Turn[] {
  const drawn: IndexedCard[] = [];
  for (const level of LEVELS) {
    const next = best(cards, drawn, level, random);
    if (next) drawn.push(next);
  }
  return drawn
    .sort((a, b) => a.difficulty - b.difficulty)
    .flatMap(({ id }): Turn[] => [
      { id, kind: 'question' },
      { id, kind: 'follow-up', pick: random() },
    ]);
}

function best(
  cards: readonly IndexedCard[],
  drawn: readonly IndexedCard[],
  level: number,
  random: Random,
): IndexedCard | undefined {
  const cost = (card: IndexedCard) =>
    100 * Math.abs(card.difficulty - level) +
    10 * drawn.filter(({ category }) => category === card.category).length +
    random();
  const related = (card: IndexedCard) =>
    drawn.some(({ id, related }) => related.includes(card.id) || card.related.includes(id));
  const open = cards.filter((card) => !drawn.includes(card));
  const unrelated = open.filter((card) => !related(card));
  const candidates = unrelated.length > 0 ? unrelated : open;
  return candidates.map((card) => ({ card, cost: cost(card) })).sort((a, b) => a.cost - b.cost)[0]?.card;
}

/** One of a list's items, selected by a number from 0 to below 1. */
export function pickOne<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[Math.floor(pick * items.length)];
}

/** The time as minutes and seconds, `4:05`; 0:00 when it is over. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
