import { groupBy } from './group.ts';
import { nearest } from './nearest.ts';
import { derivationStem, inflectionStem } from './stem.ts';

/** The Latin words, numbers and symbols of the index, and what is like them. */
export interface Vocabulary {
  /** Number of pages that have the term; 0 if none. */
  count(term: string): number;
  /** Others that differ by inflection alone: `masks` for `mask`. */
  inflections(term: string): string[];
  /** Others of the same family beyond those: `tokenizer` for `tokenization`. */
  derivations(term: string): string[];
  /** Others that begin so, the most frequent first. */
  withPrefix(prefix: string): string[];
  /** The two words that a word is written from, `softmax` from `soft` and `max`, if both are known. */
  split(term: string): [string, string] | undefined;
  /** The word that was probably meant by a misspelt one. */
  nearest(term: string): string | undefined;
  /** The word that is nearest of all, however far. */
  like(term: string): string | undefined;
}

/** @param counts the vocabulary of the manifest */
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
