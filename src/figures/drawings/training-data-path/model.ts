/** Rows of a table of `size` rows that get a gradient from the input side: those that were looked up, each once. */
export function rowsRead(ids: readonly number[], size: number): boolean[] {
  return Array.from({ length: size }, (_, row) => ids.includes(row));
}

/** Rows that get a gradient from a tied output: all, since a softmax is positive everywhere. */
export function rowsScored(size: number): boolean[] {
  return Array.from({ length: size }, () => true);
}
