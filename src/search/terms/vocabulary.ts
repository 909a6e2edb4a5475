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
  /** The two words that a compound consists of, such as `soft` and `max` for `softmax`, if both are known. */
  split(term: string): [string, string] | undefined;
  /** The word that was probably meant by a misspelled one. */
  nearest(term: string): string | undefined;
  /** The nearest word, at any distance. */
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
  const inflections = (term: string) =>
    (inflected.get(inflectionStem(term)) ?? []).filter((word) => word !== term);
  return {
    count,
    inflections,
    derivations(term) {
      const near = new Set([term, ...inflections(term)]);
      return (derived.get(derivationStem(term)) ?? []).filter((word) => !near.has(word));
    },
    withPrefix: (prefix) =>
      words.filter((word) => word.startsWith(prefix) && word !== prefix).sort(byFrequency),
    split(term) {
      for (let at = term.length - 1; at >= 2; at--) {
        const parts: [string, string] = [term.slice(0, at), term.slice(at)];
        if (parts.every((part) => count(part) > 0 && /^(?:[a-z]{3,}|\d+)$/.test(part))) return parts;
      }
      return undefined;
    },
    nearest: (term) => nearest(term, words.toSorted(byFrequency)),
    like: (term) => nearest(term, words.toSorted(byFrequency), Math.max(1, term.length - 2)),
  };
}
