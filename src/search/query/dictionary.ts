import { CHINESE_STOP_WORDS, ENGLISH_STOP_WORDS, WORDS } from '../terms/lexicon.ts';
import type { Manifest } from './manifest.ts';
import { isHan, terms } from '../terms/segment.ts';
import { inflectionStem } from '../terms/stem.ts';
import { EVERYDAY } from '../terms/everyday.ts';
import { SYNONYMS } from '../terms/synonyms.ts';
import { WEIGHTS } from './weights.ts';

/** A set of forms that mean the same. */
export interface Sense {
  /** Each form as the terms of its atoms. */
  forms: string[][];
  /** How well one form replaces another, from 0 to 1. */
  weight: number;
  /** Index in the manifest's glossary, if it is a glossary term. */
  glossary?: number;
}

/** What the dictionary knows about a run of terms. */
export interface Entry {
  senses: Sense[];
  /** Whether it is one of the smallest words that queries are split into. */
  unit: boolean;
  stop: boolean;
}

/** All runs of terms that have their own meaning. */
export interface Dictionary {
  /** The entry of a run in any inflection; `undefined` if there is none. */
  get(run: readonly string[]): Entry | undefined;
  /** Length of the longest entry, in terms. */
  longest: number;
  /** The words of a term that is written as one: `kv` and `cache` for `kvcache`, in any inflection of the last one. */
  joined(word: string): readonly string[] | undefined;
  /** Whether a term of several words contains this word. */
  isPart(word: string): boolean;
}

const keyOf = (run: readonly string[]) =>
  run.map((term) => (/^[a-z]+$/.test(term) ? inflectionStem(term) : term)).join(' ');

/**
 * Builds the dictionary from the glossary and the lists of words and synonyms.
 *
 * @param glossary the terms of the manifest, with their forms in both languages
 */
export function buildDictionary(glossary: Manifest['glossary']): Dictionary {
  const entries = new Map<string, Entry>();
  const compounds = new Map<string, string[]>();
  const parts = new Set<string>();
  let longest = 1;
  const entry = (run: string[]): Entry => {
    const known = entries.get(keyOf(run));
    if (known) return known;
    const made: Entry = { senses: [], unit: false, stop: false };
    longest = Math.max(longest, run.length);
    entries.set(keyOf(run), made);
    return made;
  };
  const add = (forms: readonly string[], sense: Omit<Sense, 'forms'>) => {
    const runs = forms.map(terms).filter((run) => run.length > 0);
    const made: Sense = { ...sense, forms: runs };
    for (const run of runs) {
      if (run.length < 2 || run.some((term) => !/^[a-z0-9]+$/.test(term))) continue;
      for (const word of run) parts.add(word);
      compounds.set(inflectionStem(run.join('')), run);
    }
    for (const key of new Set(runs.map(keyOf))) {
      const run = runs.find((one) => keyOf(one) === key);
      if (run) entry(run).senses.push(made);
    }
  };

  for (const word of WORDS) entry(terms(word)).unit = true;
  for (const word of [...CHINESE_STOP_WORDS, ...ENGLISH_STOP_WORDS]) {
    Object.assign(entry(terms(word)), { unit: true, stop: true });
  }
  glossary.forEach(({ forms }, place) => add(forms, { weight: WEIGHTS.variant.term, glossary: place }));
  for (const forms of SYNONYMS) add(forms, { weight: WEIGHTS.variant.synonym });

  for (const { words, terms: stands } of EVERYDAY) {
    const sense: Sense = {
      forms: stands.map(terms).filter(({ length }) => length > 0),
      weight: WEIGHTS.variant.everyday,
    };
    for (const run of words.map(terms)) entry(run).senses.push(sense);
  }

  const dictionary: Dictionary = {
    get: (run) => entries.get(keyOf(run)),
    longest,
    joined: (word) => compounds.get(inflectionStem(word)),
    isPart: (word) => parts.has(word) && !entries.get(keyOf([word]))?.stop,
  };
  markUnits(
    dictionary,
    [
      ...glossary.flatMap(({ forms }) => forms),
      ...SYNONYMS.flat(),
      ...EVERYDAY.flatMap(({ words }) => words),
    ].map(terms),
  );
  return dictionary;
}

/** Marks each Chinese form that does not consist of smaller words as one of the smallest words. */
function markUnits(dictionary: Dictionary, runs: string[][]): void {
  for (const run of [...runs].sort((a, b) => a.length - b.length)) {
    const known = dictionary.get(run);
    if (known && run.length <= 4 && run.every(isHan) && !isMade(run, dictionary)) known.unit = true;
  }
}

function isMade(run: readonly string[], dictionary: Dictionary): boolean {
  if (run.length === 0) return true;
  return run.some(
    (_, at) => dictionary.get(run.slice(0, at + 1))?.unit && isMade(run.slice(at + 1), dictionary),
  );
}
