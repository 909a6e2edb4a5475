/** n×d as rows of numbers, or of anything else that stands in the cells. */
export type Matrix<T> = readonly (readonly T[])[];

/** Cuts an n×d matrix into h matrices n×(d/h): `view(n, h, d_k).transpose(0, 1)`. Throws where h does not divide d. */
export function splitHeads<T>(matrix: Matrix<T>, heads: number): T[][][] {
  const width = matrix[0]?.length ?? 0;
  if (heads < 1 || width % heads !== 0)
    throw new RangeError(`${heads} heads do not divide a width of ${width}`);
  const size = width / heads;
  return Array.from({ length: heads }, (_, head) =>
    matrix.map((row) => row.slice(head * size, (head + 1) * size)),
  );
}

/** Puts h matrices n×d_k side by side, n×(h·d_k): `transpose(0, 1).reshape(n, d)`. */
export function mergeHeads<T>(heads: readonly Matrix<T>[]): T[][] {
  return (heads[0] ?? []).map((_, token) => heads.flatMap((head) => head[token] ?? []));
}

/** The bug: `reshape(n, d)` of h×n×d_k as it lies in memory, so that a row mixes tokens. */
export function mergeWithoutTranspose<T>(heads: readonly Matrix<T>[]): T[][] {
  const tokens = heads[0]?.length ?? 0;
  const memory = heads.flatMap((head) => head.flat());
  const width = memory.length / tokens;
  return Array.from({ length: tokens }, (_, row) => memory.slice(row * width, (row + 1) * width));
}
