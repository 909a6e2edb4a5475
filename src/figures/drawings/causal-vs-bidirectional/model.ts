/** How attention over a text is masked; `twice` repeats the text under a causal mask. */
export type Reading = 'causal' | 'bidirectional' | 'prefix' | 'twice';

/**
 * The tokens that the vector of the token at `place` depends on, after any number of layers; one entry per token,
 * counted from 0. `prefix` is the number of leading tokens that see each other. For `twice`, the vector is that of the
 * second copy.
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
