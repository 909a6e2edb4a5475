import { isHan } from './segment.ts';

/** Ends the term of a single Chinese character in a query, which stands for every pair that begins with it. */
export const ANY = '*';

/**
 * The words under which the atoms of a text are indexed, one per atom: a Chinese character together with the one that
 * follows it, and everything else as it is.
 *
 * A pair is far rarer than a character. 注意力 needs the positions of 注意 and 意力, which are a few hundred, instead of those of
 * three characters, which are tens of thousands; and a phrase of pairs still matches wherever its characters are
 * adjacent, so that the index and a query cannot disagree about where a word begins.
 */
export function indexedTerms(atoms: readonly string[]): string[] {
  return atoms.map((term, at) => {
    const next = atoms[at + 1] ?? '';
    return isHan(term) && isHan(next) ? term + next : term;
  });
}

/**
 * The terms to look up for the atoms of a query, one per atom: the pairs of a Chinese word, then nothing for its last
 * character, which the pair before it contains; a character that stands alone, as the beginning of a pair.
 */
export function queriedTerms(atoms: readonly string[]): (string | undefined)[] {
  return atoms.map((term, at) => {
    if (!isHan(term)) return term;
    const next = atoms[at + 1] ?? '';
    if (isHan(next)) return term + next;
    return isHan(atoms[at - 1] ?? '') ? undefined : term + ANY;
  });
}

/** The queried terms that an indexed term answers: itself, and the single character that it begins with. */
export function answeredTerms(indexed: string): string[] {
  const [first = ''] = indexed;
  return isHan(first) ? [indexed, first + ANY] : [indexed];
}
