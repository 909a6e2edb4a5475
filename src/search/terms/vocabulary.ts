import { groupBy } from './group.ts';
import { nearest } from './nearest.ts';
import { derivationStem, inflectionStem } from './stem.ts';

/** The Latin words, numbers and symbols of the index, with lookups of related words. */
export interface Vocabulary {
  /** Number of pages that contain the term. */
  count(term: string): number;
  /** Other words that differ only by inflection: `masks` for `mask`. */
  inflections(term: string): string[];
  /** Other words of the same family: `tokenizer` for `tokenization`. */
  derivations(term: string): string[];
  /** Other words that begin with the prefix, most frequent first. */
  withPrefix(prefix: string): string[];
  /**
   * The word that was probably meant by a misspelled one.
   *
   * @param most the number of mistakes that are allowed; by default, it depends on the length of the word
   */
  nearest(term: string, most?: number): string | undefined;
  /** The nearest word of which at least half the letters are right. */
  like(term: string): string | undefined;
}

/**
 * Builds the vocabulary of the index.
 *
 * @param counts the vocabulary of the manifest: the number of pages per term
 */
export function buildVocabulary(counts: Readonly<Record<string, number>>): Vocabulary {
  const all = new Map(Object.entries(counts));
  const words = [...all.keys()].filter((term) => /^[a-z]+$/.test(term));
  const inflected = groupBy(words, inflectionStem);
  const derived = groupBy(words, derivationStem);
  const count = (term: string) => all.get(term) ?? 0;
  const byFrequency = (a: string, b: string) => count(b) - count(a) || (a < b ? -1 : 1);
  const frequent = [...words].sort(byFrequency);
  const inflections = (term: string) =>
    (inflected.get(inflectionStem(term)) ?? []).filter((word) => word !== term);
  return {
    count,
    inflections,
    derivations(term) {
      const near = new Set([term, ...inflections(term)]);
      return (derived.get(derivationStem(term)) ?? []).filter((word) => !near.has(word));
    },
    withPrefix: (prefix) => frequent.filter((word) => word.startsWith(prefix) && word !== prefix),
    nearest: (term, most) => nearest(term, frequent, most),
    like: (term) => nearest(term, frequent, Math.max(1, Math.floor(term.length / 2))),
  };
}
