/** Whether each of `size` rows of a table gets a gradient from the input side: only rows that were looked up do. */
export function rowsRead(ids: readonly number[], size: number): boolean[] {
  return Array.from({ length: size }, (_, row) => ids.includes(row));
}

/** Whether each row gets a gradient from a tied output: all do, because a softmax is positive everywhere. */
export function rowsScored(size: number): boolean[] {
  return Array.from({ length: size }, () => true);
}
