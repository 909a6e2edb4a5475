/** A word as the symbols it is cut into, and how often it occurs. */
export interface Word {
  symbols: string[];
  count: number;
}

/** The counts of a pair of neighbouring symbols and of its two parts. */
export interface Pair {
  parts: readonly [string, string];
  count: number;
  first: number;
  second: number;
}

/** Five words with their counts, the example of many tutorials. */
export const CORPUS: Readonly<Record<string, number>> = { hug: 10, pug: 5, pun: 12, bun: 4, hugs: 5 };

/** Words cut into characters; with a marker, every character but the first carries it, as in WordPiece. */
export function characters(corpus: Readonly<Record<string, number>>, marker = ''): Word[] {
  return Object.entries(corpus).map(([word, count]) => ({
    symbols: [...word].map((character, index) => (index === 0 ? character : marker + character)),
    count,
  }));
}

/** Every pair of neighbours with its counts, in the order in which the corpus first has it. */
export function pairs(words: readonly Word[]): Pair[] {
  const symbols = new Map<string, number>();
  const found = new Map<string, { parts: [string, string]; count: number }>();
  for (const { symbols: word, count } of words) {
    word.forEach((symbol, index) => {
      symbols.set(symbol, (symbols.get(symbol) ?? 0) + count);
      const next = word[index + 1];
      if (next === undefined) return;
      const pair = found.get(`${symbol} ${next}`) ?? { parts: [symbol, next], count: 0 };
      found.set(`${symbol} ${next}`, { ...pair, count: pair.count + count });
    });
  }
  return [...found.values()].map(({ parts, count }) => ({
    parts,
    count,
    first: symbols.get(parts[0]) ?? 0,
    second: symbols.get(parts[1]) ?? 0,
  }));
}

/** BPE: the pair's count. */
export const byCount = (pair: Pair) => pair.count;

/** The score that tutorials give for WordPiece: freq(ab) / (freq(a)·freq(b)). */
export const byRatio = (pair: Pair) => pair.count / (pair.first * pair.second);

/** The pair of the highest score; among equals the one that the corpus has first. */
export function best(words: readonly Word[], score: (pair: Pair) => number): Pair {
  const [first, ...others] = pairs(words);
  if (!first) throw new RangeError('no pair of neighbours is left to merge');
  return others.reduce((chosen, pair) => (score(pair) > score(chosen) ? pair : chosen), first);
}

/** The symbol that a pair becomes; the marker of the second part goes. */
export function joined([one, other]: readonly [string, string], marker = ''): string {
  return one + (marker && other.startsWith(marker) ? other.slice(marker.length) : other);
}

/** The words with every occurrence of the pair made one symbol. */
export function merge(words: readonly Word[], parts: readonly [string, string], marker = ''): Word[] {
  return words.map(({ symbols, count }) => {
    const merged: string[] = [];
    for (let index = 0; index < symbols.length; index++) {
      const here = symbols[index] ?? '';
      const fits = here === parts[0] && symbols[index + 1] === parts[1];
      merged.push(fits ? joined(parts, marker) : here);
      if (fits) index++;
    }
    return { symbols: merged, count };
  });
}

/** The pairs merged in the first steps of training. */
export function train(
  words: readonly Word[],
  score: (pair: Pair) => number,
  steps: number,
  marker = '',
): Pair[] {
  if (steps === 0) return [];
  const chosen = best(words, score);
  return [chosen, ...train(merge(words, chosen.parts, marker), score, steps - 1, marker)];
}
