/** The decoder's input for a target: the start symbol in front, the last symbol dropped; as long as the target. */
export function shiftRight<T>(target: readonly T[], start: T): T[] {
  return [start, ...target.slice(0, -1)];
}

/** Which row of the table each position of the input reads; throws where a token is not in the vocabulary. */
export function lookUp(tokens: readonly string[], vocabulary: readonly string[]): number[] {
  return tokens.map((token) => {
    const id = vocabulary.indexOf(token);
    if (id < 0) throw new RangeError(`"${token}" is not in the vocabulary: ${vocabulary.join(', ')}`);
    return id;
  });
}
