/** How attention over a text is masked, or the text repeated. */
export type Reading = 'causal' | 'bidirectional' | 'prefix' | 'twice';

/**
 * Which tokens the vector of the token at `place` depends on, in any number of layers; one entry for each token,
 * counted from 0. `prefix` is the number of leading tokens that see each other; for `twice` the vector is the
 * second copy's.
 */
export function seen(reading: Reading, place: number, length: number, prefix: number): boolean[] {
  return Array.from({ length }, (_, key) => {
    if (reading === 'bidirectional' || reading === 'twice') return true;
    return key <= place || (reading === 'prefix' && place < prefix && key < prefix);
  });
}

/** Whether the vectors of the token at `place` differ between two texts. */
export function differ<T>(
  reading: Reading,
  place: number,
  one: readonly T[],
  other: readonly T[],
  prefix: number,
) {
  return seen(reading, place, one.length, prefix).some((read, key) => read && one[key] !== other[key]);
}
