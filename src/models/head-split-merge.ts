/** A matrix as an array of rows; the cells may hold numbers or anything else. */
export type Matrix<T> = readonly (readonly T[])[];

/**
 * Splits an n×d matrix into h matrices of shape n×(d/h), as PyTorch's `view(n, h, d_k).transpose(0, 1)` does.
 *
 * @throws RangeError if h does not divide d
 */
export function splitHeads<T>(matrix: Matrix<T>, heads: number): T[][][] {
  const width = matrix[0]?.length ?? 0;
  if (heads < 1 || width % heads !== 0)
    throw new RangeError(`${heads} heads do not divide a width of ${width} evenly`);
  const size = width / heads;
  return Array.from({ length: heads }, (_, head) =>
    matrix.map((row) => row.slice(head * size, (head + 1) * size)),
  );
}

/** Concatenates h matrices of shape n×d_k to one of shape n×(h·d_k), as `transpose(0, 1).reshape(n, d)` does. */
export function mergeHeads<T>(heads: readonly Matrix<T>[]): T[][] {
  return (heads[0] ?? []).map((_, token) => heads.flatMap((head) => head[token] ?? []));
}

/** The common mistake: `reshape(n, d)` of an h×n×d_k tensor without the transpose, so that a row mixes tokens. */
export function mergeWithoutTranspose<T>(heads: readonly Matrix<T>[]): T[][] {
  const tokens = heads[0]?.length ?? 0;
  const memory = heads.flatMap((head) => head.flat());
  const width = memory.length / tokens;
  return Array.from({ length: tokens }, (_, row) => memory.slice(row * width, (row + 1) * width));
}
