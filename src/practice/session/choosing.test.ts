import { describe, expect, test } from 'vitest';
import { createEmptyCard } from 'ts-fsrs';
import type { IndexedCard } from '../cards/card.ts';
import type { Memory } from '../schedule/memory.ts';
import { clock, drawInterview, pickOne } from './interview.ts';
import { readSelection, writeSelection } from './selection-address.ts';
import { EVERYTHING, select, type Selection } from './selection.ts';

const CATEGORIES = ['a', 'b', 'c', 'd', 'e', 'f'];
const cards = Array.from({ length: 36 }, (_, n): IndexedCard => ({
  id: `${(n % 6) + 1}-${String(Math.floor(n / 6) + 1).padStart(2, '0')}`,
  title: '',
  category: CATEGORIES[n % 6] ?? '',
  tags: n % 2 ? ['odd'] : ['even'],
  difficulty: ((Math.floor(n / 6) % 3) + 1) as 1 | 2 | 3,
  related: [],
  url: '',
  short: '',
  card: '',
}));

const TODAY = 100;
const memory = (due: number, grade: Memory['grade'] = 3): Memory => ({
  due,
  grade,
  seen: 90,
  card: createEmptyCard(),
  before: undefined,
});
const standings = {
  memories: new Map([
    ['1-01', memory(101)],
    ['1-02', memory(99)],
    ['2-01', memory(98, 1)],
    ['2-02', memory(100, 2)],
  ]),
  bookmarks: new Set(['3-01']),
  today: TODAY,
};
const ids = (selection: Partial<Selection>) =>
  select(cards, { ...EVERYTHING, ...selection }, standings).map(({ id }) => id);

describe('a selection', () => {
  test('of everything begins with what is due, then new questions, then what is not due', () => {
    expect(ids({}).slice(0, 4)).toEqual(['2-01', '1-02', '2-02', '1-03']);
    expect(ids({}).at(-1)).toBe('1-01');
    expect(ids({})).toHaveLength(36);
  });

  test('can be only what is due, missed or marked', () => {
    expect(ids({ due: true })).toEqual(['2-01', '1-02', '2-02']);
    expect(ids({ missed: true })).toEqual(['2-01', '2-02']);
    expect(ids({ bookmarked: true })).toEqual(['3-01']);
  });

  test('combines categories, tags and difficulties', () => {
    expect(ids({ categories: ['a', 'b'], tags: ['odd'], difficulties: [1] })).toEqual(['2-01', '2-04']);
  });

  test('can be kept in an address', () => {
    const selection = { ...EVERYTHING, categories: ['a'], tags: ['odd'], difficulties: [1, 3], due: true };
    const query = writeSelection(selection);
    expect(query).toBe('category=a&tag=odd&difficulty=1&difficulty=3&due=1');
    expect(readSelection(new URLSearchParams(query), { categories: CATEGORIES, tags: ['odd'] })).toEqual(
      selection,
    );
    expect(writeSelection(EVERYTHING)).toBe('');
  });

  test('ignores unknown values of an address', () => {
    const query = new URLSearchParams('category=x&tag=y&difficulty=9&missed=yes');
    expect(readSelection(query, { categories: CATEGORIES, tags: ['odd'] })).toEqual(EVERYTHING);
  });
});

/** Random numbers that are the same in every run. */
function seeded(seed: number) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
const drawn = (from: IndexedCard[], seed: number) => {
  const turns = drawInterview(from, seeded(seed)).filter(({ kind }) => kind === 'question');
  return turns.flatMap(({ id }) => from.find((card) => card.id === id) ?? []);
};

describe('a mock interview', () => {
  test.each([1, 2, 3, 4, 5])(
    'has seven questions from core to expert in all categories (seed %i)',
    (seed) => {
      const questions = drawn(cards, seed);
      expect(questions.map(({ difficulty }) => difficulty)).toEqual([1, 1, 1, 2, 2, 3, 3]);
      expect(new Set(questions.map(({ category }) => category)).size).toBe(6);
      expect(new Set(questions).size).toBe(7);
    },
  );

  test('differs from draw to draw', () => {
    expect(drawn(cards, 1)).not.toEqual(drawn(cards, 2));
  });

  test('never draws related questions together', () => {
    const twins = cards.map((card) => ({ ...card, related: card.id === '1-01' ? [] : ['1-01'] }));
    for (let seed = 1; seed < 30; seed++) {
      const questions = drawn(twins, seed);
      if (questions.some(({ id }) => id === '1-01')) expect(questions[0]?.id).toBe('1-01');
    }
    const pairs = cards.map((card) => ({
      ...card,
      related: [card.id.replace(/^./, (n) => String(7 - Number(n)))],
    }));
    for (let seed = 1; seed < 30; seed++) {
      const questions = drawn(pairs, seed);
      for (const { related } of questions) expect(questions.map(({ id }) => id)).not.toContain(related[0]);
    }
  });

  test('asks a follow-up after each question', () => {
    const turns = drawInterview(cards, seeded(1));
    expect(turns).toHaveLength(14);
    for (let n = 0; n < 14; n += 2)
      expect(turns[n + 1]).toMatchObject({ id: turns[n]?.id, kind: 'follow-up' });
  });

  test('takes what there is if there are few questions', () => {
    expect(drawn(cards.slice(0, 3), 1)).toHaveLength(3);
    expect(drawn([], 1)).toEqual([]);
  });

  test('picks a follow-up by a number from 0 to below 1', () => {
    expect([0, 0.49, 0.5, 0.99].map((pick) => pickOne(['x', 'y'], pick))).toEqual(['x', 'x', 'y', 'y']);
    expect(pickOne([], 0.5)).toBeUndefined();
  });
});

test('the clock shows minutes and seconds and stops at zero', () => {
  expect([1_200_000, 59_001, 1, 0, -5].map(clock)).toEqual(['20:00', '1:00', '0:01', '0:00', '0:00']);
});
