/** The decoder input for a target: the start symbol followed by the target without its last symbol. It is as long as the target. */
export function shiftRight<T>(target: readonly T[], start: T): T[] {
  return [start, ...target.slice(0, -1)];
}

/**
 * The row of the table that each position of the input reads.
 *
 * @throws RangeError if a token is not in the vocabulary
 */
export function lookUp(tokens: readonly string[], vocabulary: readonly string[]): number[] {
  return tokens.map((token) => {
    const id = vocabulary.indexOf(token);
    if (id < 0) throw new RangeError(`"${token}" is not in the vocabulary: ${vocabulary.join(', ')}`);
    return id;
  });
}
