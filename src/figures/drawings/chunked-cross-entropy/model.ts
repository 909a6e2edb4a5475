/** The size in bytes of `tokens` × `vocabulary` logits with `bytes` bytes per number. */
export function logitBytes(tokens: number, vocabulary: number, bytes: number): number {
  return tokens * vocabulary * bytes;
}

/** A number of bytes in GB (10⁹), with two significant digits. */
export function gigabytes(bytes: number): string {
  return String(Number((bytes / 1e9).toPrecision(2)));
}

/** The state of a row of logits while the chunk that begins at `start` is computed. */
export function stage(row: number, start: number, chunk: number): 'dropped' | 'alive' | 'ahead' {
  if (row < start) return 'dropped';
  return row < start + chunk ? 'alive' : 'ahead';
}
