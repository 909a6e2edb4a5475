import type { Entry } from './corpus.ts';

/** A word as the symbols that it is split into, and how often it occurs. */
export interface Word {
  symbols: string[];
  count: number;
}

/** The counts of a pair of adjacent symbols and of its two parts. */
export interface Pair {
  parts: readonly [string, string];
  /** Occurrences that do not overlap: aaa has one aa. A merge shortens the corpus by exactly this number of tokens. */
  count: number;
  /** Further occurrences, each of which overlaps the one before it. Most trainers count these too. */
  overlaps: number;
  first: number;
  second: number;
}

/** The prefix of every WordPiece symbol that does not begin a word. */
export const MARKER = '##';

/** The score of BPE: the count of the pair. */
export const byCount = (pair: Pair) => pair.count;

/**
 * The score that tutorials give for WordPiece: freq(ab) / (freq(a)·freq(b)). Division rounds equal fractions to equal
 * numbers, so scores are tied if the fractions are equal.
 */
export const byRatio = (pair: Pair) => pair.count / (pair.first * pair.second);

export type Method = 'bpe' | 'wordpiece';

/** The parameters of each method: the marker of symbols inside a word, and the score of a pair. */
export const METHODS = {
  bpe: { marker: '', score: byCount },
  wordpiece: { marker: MARKER, score: byRatio },
} as const satisfies Record<Method, { marker: string; score: (pair: Pair) => number }>;

/** A word split into characters; every character except the first has the marker. */
export function characters(word: string, marker = ''): string[] {
  return [...word].map((character, index) => (index === 0 ? character : marker + character));
}

/** Every pair of adjacent symbols with its counts, in order of first occurrence in the corpus. */
export function pairs(words: readonly Word[]): Pair[] {
  const symbols = new Map<string, number>();
  const found = new Map<string, Pick<Pair, 'parts' | 'count' | 'overlaps'>>();
  for (const { symbols: word, count } of words) {
    let taken = -1;
    word.forEach((symbol, index) => {
      symbols.set(symbol, (symbols.get(symbol) ?? 0) + count);
      const next = word[index + 1];
      if (next === undefined) return;
      const overlaps = symbol === next && taken === index;
      taken = symbol === next && !overlaps ? index + 1 : -1;
      const key = `${symbol} ${next}`;
      const pair = found.get(key) ?? { parts: [symbol, next], count: 0, overlaps: 0 };
      pair[overlaps ? 'overlaps' : 'count'] += count;
      found.set(key, pair);
    });
  }
  return [...found.values()].map((pair) => ({
    ...pair,
    first: symbols.get(pair.parts[0]) ?? 0,
    second: symbols.get(pair.parts[1]) ?? 0,
  }));
}

/** The pair with the highest score; among equal ones, the first in the corpus. `undefined` if there is no pair. */
export function best(all: readonly Pair[], score: (pair: Pair) => number): Pair | undefined {
  return all.reduce<Pair | undefined>(
    (chosen, pair) => (chosen && score(pair) <= score(chosen) ? chosen : pair),
    undefined,
  );
}

/** The symbol that a pair is merged to, without the marker of the second part. */
export function joined([one, other]: readonly [string, string]): string {
  return one + (other.startsWith(MARKER) ? other.slice(MARKER.length) : other);
}

/** The symbols with every occurrence of the pair merged, from left to right. */
export function merge(symbols: readonly string[], parts: readonly [string, string]): string[] {
  const merged: string[] = [];
  for (let index = 0; index < symbols.length; index++) {
    const here = symbols[index] ?? '';
    const fits = here === parts[0] && symbols[index + 1] === parts[1];
    merged.push(fits ? joined(parts) : here);
    if (fits) index++;
  }
  return merged;
}

/** The corpus after some merges. */
export interface Stage {
  words: Word[];
  /** The pairs that could be merged next, in the order of the corpus. */
  pairs: Pair[];
  /** The pair that is merged next; `undefined` if every word is one symbol. */
  chosen: Pair | undefined;
  /** The number of pairs with the same score, including itself. */
  tied: number;
}

/** The whole training run: stage k is the corpus after k merges; the last one has no pair left. */
export function training(corpus: readonly Entry[], method: Method): Stage[] {
  const { marker, score } = METHODS[method];
  const stages: Stage[] = [];
  let words = corpus.map(({ word, count }) => ({ symbols: characters(word, marker), count }));
  for (;;) {
    const all = pairs(words);
    const chosen = best(all, score);
    const tied = chosen ? all.filter((pair) => score(pair) === score(chosen)).length : 0;
    stages.push({ words, pairs: all, chosen, tied });
    if (!chosen) return stages;
    words = words.map(({ symbols, count }) => ({ symbols: merge(symbols, chosen.parts), count }));
  }
}

/** The first merges of a training run, in order. */
export function merges(stages: readonly Stage[], count: number): Pair[] {
  return stages.slice(0, count).flatMap(({ chosen }) => chosen ?? []);
}

/** The initial symbols; those that begin words come first. */
export function base(stages: readonly Stage[]): string[] {
  const distinct = new Set(stages[0]?.words.flatMap(({ symbols }) => symbols));
  const inside = (symbol: string) => Number(symbol.startsWith(MARKER));
  return [...distinct].sort((one, other) => inside(one) - inside(other) || (one < other ? -1 : 1));
}

/** The number of tokens in the corpus: Σ f(w)·|τ(w)|. */
export function tokens(words: readonly Word[]): number {
  return words.reduce((sum, { symbols, count }) => sum + symbols.length * count, 0);
}
