import type { Dictionary } from './dictionary.ts';
import type { Variant } from './postings.ts';
import { isHan, segment, type Atom } from '../terms/segment.ts';
import { cutIntoUnits, knownPhrases, type Range, type Unit } from './units.ts';
import { variantsOf, wordVariants } from './variants.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** One thing that a question asks for, and everything that may stand for it on a page. */
export interface Concept extends Range {
  kind: 'word' | 'stop' | 'phrase';
  weight: number;
  variants: Variant[];
}

export interface Correction {
  from: string;
  to: string;
}

/** A question, understood. */
export interface Plan {
  concepts: Concept[];
  /** Misspelt words and what was searched for instead. */
  corrections: Correction[];
  /** The question with these replaced; as it was typed if there are none. */
  asked: string;
  /** Places in the manifest's glossary of the terms named in it. */
  glossary: number[];
}

export interface Language {
  dictionary: Dictionary;
  vocabulary: Vocabulary;
}

/**
 * Makes of what was typed what is to be looked up: its words (with their inflections, the glossary's and everyday
 * synonyms in both languages), the terms of several words among them, and for words that nobody wrote the nearest.
 *
 * @param correct false to search for what was typed as it was
 */
export function planQuery(query: string, { dictionary, vocabulary }: Language, correct = true): Plan {
  const typed = segment(query);
  const corrections = correct ? findCorrections(typed, query, vocabulary, dictionary) : [];
  const atoms = typed.map((atom) => {
    const correction = corrections.find(({ at }) => at === atom.start);
    return correction ? { ...atom, term: correction.to } : atom;
  });
  const run = atoms.map(({ term }) => term);
  const units = joinCompounds(cutIntoUnits(run, dictionary), run, vocabulary);
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
  };
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
      vocabulary.withPrefix(term).length > 0 ||
      vocabulary.split(term) !== undefined;
    const to = known ? undefined : vocabulary.nearest(term);
    return to === undefined ? [] : [{ from: query.slice(start, end), to, at: start }];
  });
}

function replaceAll(query: string, corrections: readonly PlacedCorrection[]): string {
  return corrections
    .toReversed()
    .reduce((text, { from, to, at }) => text.slice(0, at) + to + text.slice(at + from.length), query);
}

/** Two words side by side that pages write as one are one: `soft max`. */
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
