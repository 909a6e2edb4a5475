import type { IndexedCard } from '../cards/card.ts';
import { isMissed } from '../schedule/grade.ts';
import type { Memory } from '../schedule/memory.ts';

/** What a reader wants to practice. An empty list of categories, tags or difficulties means all of them. */
export interface Selection {
  categories: readonly string[];
  tags: readonly string[];
  difficulties: readonly number[];
  /** Only questions whose last review missed much of the answer. */
  missed: boolean;
  /** Only questions that are due. */
  due: boolean;
  /** Only marked questions. */
  bookmarked: boolean;
}

export const EVERYTHING: Selection = {
  categories: [],
  tags: [],
  difficulties: [],
  missed: false,
  due: false,
  bookmarked: false,
};

/** What is known about the reader today. */
export interface Standings {
  memories: ReadonlyMap<string, Memory>;
  bookmarks: ReadonlySet<string>;
  /** The number of the study day. */
  today: number;
}

/** Whether a question was reviewed and is due. */
export function isDue(memory: Memory | undefined, today: number): boolean {
  return memory !== undefined && memory.due <= today;
}

/**
 * The selected cards, in the order in which they are practiced: the ones that are due, the longest overdue first; then
 * the new ones; then those that are not due yet, the next one first.
 */
export function select(
  cards: readonly IndexedCard[],
  selection: Selection,
  { memories, bookmarks, today }: Standings,
): IndexedCard[] {
  const allows = (wanted: readonly unknown[], value: unknown) =>
    wanted.length === 0 || wanted.includes(value);
  const rank = ({ id }: IndexedCard) => {
    const memory = memories.get(id);
    return memory === undefined ? 1 : isDue(memory, today) ? 0 : 2;
  };
  const due = ({ id }: IndexedCard) => memories.get(id)?.due ?? 0;
  return cards
    .filter((card) => {
      const memory = memories.get(card.id);
      return (
        allows(selection.categories, card.category) &&
        (selection.tags.length === 0 || card.tags.some((tag) => selection.tags.includes(tag))) &&
        allows(selection.difficulties, card.difficulty) &&
        (!selection.missed || (memory !== undefined && isMissed(memory.grade))) &&
        (!selection.due || isDue(memory, today)) &&
        (!selection.bookmarked || bookmarks.has(card.id))
      );
    })
    .sort((a, b) => rank(a) - rank(b) || due(a) - due(b) || (a.id < b.id ? -1 : 1));
}
