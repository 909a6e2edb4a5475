import { splitUnknown } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import { MOST_CHARACTERS } from './limit.ts';
import type { Variant } from './postings.ts';
import { isHan, segment, type Atom } from '../terms/segment.ts';
import { cutIntoUnits, knownPhrases, type Range, type Unit } from './units.ts';
import { variantsOf, wordVariants } from './variants.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** One concept of a query, and all variants that match it on a page. */
export interface Concept extends Range {
  kind: 'word' | 'stop' | 'phrase';
  weight: number;
  variants: Variant[];
}

export interface Correction {
  from: string;
  to: string;
}

/** A query, analyzed. */
export interface Plan {
  concepts: Concept[];
  /** Misspelled words and the words that replaced them. */
  corrections: Correction[];
  /** The query with these words replaced; as it was typed if there are none. */
  asked: string;
  /** Indices, in the manifest's glossary, of the terms that it contains. */
  glossary: number[];
  /** If the query has too many words: the length of the part that is looked up, in UTF-16 units. */
  read?: number;
}

/** The greatest number of words of a query that are looked up, with filler words. */
const MOST_WORDS = 24;
/** How often one word of a query counts; a filler word counts once. */
const MOST_REPEATS = 2;

export interface Language {
  dictionary: Dictionary;
  vocabulary: Vocabulary;
}

/**
 * Turns a query into the concepts to look up: its words with their inflections and with synonyms in both languages,
 * from the glossary and from the list of everyday synonyms; the terms of several words in it; and, for words that occur
 * on no page, the nearest known word.
 *
 * @param correct false to search for misspelled words as they were typed
 */
export function planQuery(query: string, { dictionary, vocabulary }: Language, correct = true): Plan {
  const { typed, read } = readable(query, { dictionary, vocabulary });
  const corrections = correct ? findCorrections(typed, query, vocabulary, dictionary) : [];
  const atoms = typed.map((atom) => {
    const correction = corrections.find(({ at }) => at === atom.start);
    return correction ? { ...atom, term: correction.to } : atom;
  });
  const run = atoms.map(({ term }) => term);
  const units = withoutRepeats(joinCompounds(cutIntoUnits(run, dictionary), run, vocabulary), run);
  const phrases = knownPhrases(units, run, dictionary);
  const context = { dictionary, vocabulary, run };

  const concepts: Concept[] = units.map((unit) => {
    const around = phrases.filter(({ start, end }) => start <= unit.start && unit.end <= end);
    const open = unit.end === run.length && !/[\s，。？?！!]$/.test(query);
    return {
      start: unit.start,
      end: unit.end,
      kind: unit.kind === 'stop' && around.length === 0 ? 'stop' : 'word',
      weight: 1,
      variants: [
        ...wordVariants(unit, open, context),
        ...around.flatMap((range) => variantsOf(range, context).slice(1)),
      ],
    };
  });
  const allStop = concepts.every(({ kind }) => kind === 'stop');
  concepts.forEach((concept, at) => {
    const kind = units[at]?.kind === 'unknown' ? 'unknown' : concept.kind;
    concept.weight = allStop ? 1 : WEIGHTS.concept[kind];
  });
  for (const range of phrases) {
    concepts.push({
      ...range,
      kind: 'phrase',
      weight: WEIGHTS.concept.phrase,
      variants: variantsOf(range, context),
    });
  }
  return {
    concepts,
    corrections: corrections.map(({ from, to }) => ({ from, to })),
    asked: replaceAll(query, corrections),
    glossary: namedTerms([...phrases, ...units], run, dictionary),
    ...(read < query.length && { read }),
  };
}

/**
 * The atoms of a query up to the last word that is looked up. The time of a search grows with the number of words, and
 * a pasted page of text has thousands.
 */
function readable(query: string, language: Language): { typed: Atom[]; read: number } {
  const begin = query.slice(0, MOST_CHARACTERS);
  const all = splitUnknown(segment(begin), begin, language);
  const run = all.map(({ term }) => term);
  const words = cutIntoUnits(run, language.dictionary);
  const last = words[MOST_WORDS - 1];
  if (words.length <= MOST_WORDS || !last) return { typed: all, read: begin.length };
  const typed = all.slice(0, last.end);
  return { typed, read: typed[typed.length - 1]?.end ?? 0 };
}

/** The units without those that stand in the query too often; pasted text repeats the same words. */
function withoutRepeats(units: readonly Unit[], run: readonly string[]): Unit[] {
  const counts = new Map<string, number>();
  return units.filter(({ start, end, kind }) => {
    const word = run.slice(start, end).join(' ');
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return count <= (kind === 'stop' ? 1 : MOST_REPEATS);
  });
}

interface PlacedCorrection extends Correction {
  at: number;
}

function findCorrections(
  atoms: readonly Atom[],
  query: string,
  vocabulary: Vocabulary,
  dictionary: Dictionary,
): PlacedCorrection[] {
  return atoms.flatMap(({ term, start, end }) => {
    if (!/^[a-z]{4,}$/.test(term) || vocabulary.count(term) > 0 || dictionary.get([term])) return [];
    const known =
      vocabulary.inflections(term).length > 0 ||
      vocabulary.derivations(term).length > 0 ||
      vocabulary.withPrefix(term).length > 0;
    const to = known ? undefined : vocabulary.nearest(term);
    return to === undefined ? [] : [{ from: query.slice(start, end), to, at: start }];
  });
}

function replaceAll(query: string, corrections: readonly PlacedCorrection[]): string {
  return [...corrections]
    .reverse()
    .reduce((text, { from, to, at }) => text.slice(0, at) + to + text.slice(at + from.length), query);
}

/** Joins two adjacent words that pages write as one word: `soft max`. */
function joinCompounds(units: readonly Unit[], run: readonly string[], vocabulary: Vocabulary): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const single = (one: Unit) =>
      one.end - one.start === 1 && !isHan(run[one.start] ?? '') && one.kind === 'word';
    if (
      last &&
      single(last) &&
      single(unit) &&
      vocabulary.count(`${run[last.start]}${run[unit.start]}`) > 0
    ) {
      joined[joined.length - 1] = { start: last.start, end: unit.end, kind: 'word' };
    } else joined.push(unit);
  }
  return joined;
}

function namedTerms(ranges: readonly Range[], run: readonly string[], dictionary: Dictionary): number[] {
  const named = ranges.flatMap(({ start, end }) =>
    (dictionary.get(run.slice(start, end))?.senses ?? []).flatMap(({ glossary }) => glossary ?? []),
  );
  return [...new Set(named)];
}
