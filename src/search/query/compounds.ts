import type { Atom } from '../terms/segment.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import type { Dictionary } from './dictionary.ts';

export interface KnownWords {
  dictionary: Dictionary;
  vocabulary: Vocabulary;
}

/** Words of more letters are not split; no compound of the field is so long. */
const LONGEST = 40;
const MOST_PARTS = 4;

/**
 * The words that a word written without spaces consists of: `zero` and `shot` for `zeroshot`, `key`, `padding` and
 * `mask` for `keypaddingmask`. `undefined` if it is not made of known words.
 *
 * A term of the glossary wins; otherwise the split with the fewest and most frequent words. Every second pair of letters
 * occurs somewhere as a symbol, so a part of two letters must belong to a term of several words, such as `kv` or `ln`.
 */
export function splitCompound(term: string, { dictionary, vocabulary }: KnownWords): string[] | undefined {
  const joined = dictionary.joined(term);
  if (joined) return [...joined];
  if (term.length > LONGEST || !/^[a-z0-9]+$/.test(term)) return undefined;
  const costOf = (part: string): number => {
    if (part === term) return Infinity;
    const count = vocabulary.count(part);
    const known =
      /^\d+$/.test(part) || part.length > 2 ? count > 0 || dictionary.isPart(part) : dictionary.isPart(part);
    return known && /^(?:[a-z]{2,}|\d+)$/.test(part) ? 10 - Math.log(1 + Math.min(count, 50)) : Infinity;
  };
  // best[end] is the cheapest split of the first `end` letters.
  const best: { cost: number; parts: string[] }[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= term.length; end++) {
    let cheapest = { cost: Infinity, parts: [] as string[] };
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (!before || before.parts.length === MOST_PARTS || before.cost === Infinity) continue;
      const part = term.slice(start, end);
      const cost = before.cost + costOf(part);
      if (cost < cheapest.cost) cheapest = { cost, parts: [...before.parts, part] };
    }
    best.push(cheapest);
  }
  const parts = best[term.length]?.parts ?? [];
  return parts.length > 1 ? parts : undefined;
}

/** The words that the capitals of an identifier show: `key`, `padding` and `mask` in `keyPaddingMask`. */
function byCapitals(written: string): string[] {
  return (written.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((part) => part.toLowerCase());
}

/**
 * The atoms of a query with every unknown compound replaced by its words, as if it had been typed with spaces. A
 * compound that pages contain stays; `wordVariants` adds its parts as a variant.
 */
export function splitUnknown(atoms: readonly Atom[], query: string, known: KnownWords): Atom[] {
  const { dictionary, vocabulary } = known;
  return atoms.flatMap((atom) => {
    const { term, start, end } = atom;
    if (!/^[a-z]{4,}$/.test(term)) return [atom];
    if (vocabulary.count(term) > 0 || dictionary.get([term])) return [atom];
    if (vocabulary.inflections(term).length > 0) return [atom];
    const capitals = byCapitals(query.slice(start, end));
    const shown =
      capitals.length > 1 &&
      capitals.join('') === term &&
      capitals.every((part) => vocabulary.count(part) > 0 || dictionary.isPart(part));
    const parts = shown ? capitals : splitCompound(term, known);
    // One wrong letter is more likely than a compound that no glossary has: `initail` is not `init` and `ail`.
    const misspelled = !shown && !dictionary.joined(term) && vocabulary.nearest(term, 1) !== undefined;
    if (!parts || misspelled) return [atom];
    let at = start;
    return parts.map((part) => ({ term: part, start: at, end: (at += part.length) }));
  });
}
