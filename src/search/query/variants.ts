import { splitCompound } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import type { Slot, Variant } from './postings.ts';
import { queriedTerms } from '../terms/grams.ts';
import { isHan } from '../terms/segment.ts';
import type { Range, Unit } from './units.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { WEIGHTS } from './weights.ts';

export interface Context {
  dictionary: Dictionary;
  vocabulary: Vocabulary;
  /** The terms of the query. */
  run: readonly string[];
}

/** The greatest number of words that a prefix is completed to. */
const MOST_COMPLETIONS = 12;

function slot(term: string, vocabulary: Vocabulary): Slot {
  if (!/^[a-z]{3,}$/.test(term)) return [{ term, weight: 1 }];
  const { inflection, derivation, derivationAlone } = WEIGHTS.variant;
  const inflections = vocabulary.inflections(term);
  const known = vocabulary.count(term) > 0 || inflections.length > 0;
  return [
    { term, weight: 1 },
    ...inflections.map((word) => ({ term: word, weight: inflection })),
    ...vocabulary
      .derivations(term)
      .map((word) => ({ term: word, weight: known ? derivation : derivationAlone })),
  ];
}

function variant(run: readonly string[], weight: number, vocabulary: Vocabulary): Variant {
  const slots = queriedTerms(run).map((term) => (term === undefined ? [] : slot(term, vocabulary)));
  return { slots, weight };
}

/** The variants of a range of the query: first as written, then those from the glossary and the synonyms. */
export function variantsOf({ start, end }: Range, { run, dictionary, vocabulary }: Context): Variant[] {
  const own = run.slice(start, end);
  const senses = dictionary.get(own)?.senses ?? [];
  const others = senses.flatMap(({ forms, weight }) =>
    forms.filter((form) => form.join(' ') !== own.join(' ')).map((form) => variant(form, weight, vocabulary)),
  );
  return [variant(own, 1, vocabulary), ...others];
}

/**
 * All variants of one word of the query.
 *
 * @param open whether the word may be incomplete: it is the last one, and nothing follows it
 */
export function wordVariants(unit: Unit, open: boolean, context: Context): Variant[] {
  const { run, vocabulary } = context;
  const own = run.slice(unit.start, unit.end);
  const [term] = own;
  const variants = variantsOf(unit, context);
  if (term === undefined) return [];
  if (unit.kind === 'unknown') return [...variants, ...pieces(own, vocabulary)];
  if (isHan(term)) return variants;
  if (own.length > 1) {
    variants.push(variant([own.join('')], 1, vocabulary));
    for (const part of own) variants.push(variant([part], WEIGHTS.variant.character, vocabulary));
    return variants;
  }
  const parts = splitCompound(term, context);
  if (parts) variants.push(variant(parts, WEIGHTS.variant.compound, vocabulary));
  if (unit.kind === 'word' && term.length > 1 && (open || vocabulary.count(term) === 0)) {
    for (const word of vocabulary.withPrefix(term).slice(0, MOST_COMPLETIONS)) {
      const weight = (WEIGHTS.variant.prefix * term.length) / word.length;
      variants.push({ slots: [[{ term: word, weight: 1 }]], weight });
    }
  }
  return variants;
}

/** The variants of an unknown Chinese word: its pairs of characters, or the character if there is only one. */
function pieces(own: readonly string[], vocabulary: Vocabulary): Variant[] {
  const pairs = own.length > 2 ? own.slice(1).map((second, at) => [own[at] ?? '', second]) : [];
  return [
    ...pairs.map((pair) => variant(pair, WEIGHTS.variant.pair, vocabulary)),
    ...(own.length === 2 ? own.map((one) => variant([one], WEIGHTS.variant.character, vocabulary)) : []),
  ];
}
