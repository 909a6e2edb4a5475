import { softmax } from '../../../models/softmax.ts';

/** A matrix as an array of rows, one row per token. */
export type Rows = readonly (readonly number[])[];

/** Every step of scaled dot-product attention for one head, n tokens. */
export interface Attention {
  /** QKᵀ, n×n. */
  scores: number[][];
  /** QKᵀ/√d_k, n×n; equal to the scores if they are not divided. */
  scaled: number[][];
  /** The softmax of each row of `scaled`, n×n. */
  weights: number[][];
  /** The weights times V, n×d_v. */
  output: number[][];
}

/**
 * Computes softmax(QKᵀ/√d_k)V and returns every step. Source: Vaswani et al. (2017), equation 1.
 *
 * @param queries n×d_k
 * @param keys n×d_k
 * @param values n×d_v
 * @param divided whether the scores are divided by √d_k
 */
export function attention(queries: Rows, keys: Rows, values: Rows, divided: boolean): Attention {
  const divisor = divided ? Math.sqrt(queries[0]?.length ?? 1) : 1;
  const scores = product(queries, transposed(keys));
  const scaled = scores.map((row) => row.map((score) => score / divisor));
  const weights = scaled.map(softmax);
  return { scores, scaled, weights, output: product(weights, values) };
}

/** The pair of entries (i, j) and (j, i) of a square matrix that differ most, and their absolute difference. */
export interface Asymmetry {
  row: number;
  column: number;
  difference: number;
}

/** Smaller differences are rounding errors; matrices are shown with three decimals. */
const ROUNDING = 1e-9;

/** The pair with the largest |m_ij − m_ji|; `undefined` if the matrix is symmetric. */
export function asymmetry(matrix: Rows): Asymmetry | undefined {
  let most: Asymmetry | undefined;
  matrix.forEach((entries, row) =>
    entries.slice(0, row).forEach((entry, column) => {
      const difference = Math.abs(entry - (matrix[column]?.[row] ?? NaN));
      if (difference > (most?.difference ?? ROUNDING)) most = { row: column, column: row, difference };
    }),
  );
  return most;
}

/** The mean of the diagonal of the weights: the average weight of a token with itself. */
export function ownWeight(weights: Rows): number {
  return weights.reduce((sum, row, token) => sum + (row[token] ?? 0), 0) / weights.length;
}

/** The sum of every row. */
export function rowSums(matrix: Rows): number[] {
  return matrix.map((row) => row.reduce((sum, entry) => sum + entry, 0));
}

function product(one: Rows, other: Rows): number[][] {
  const columns = transposed(other);
  return one.map((row) =>
    columns.map((column) => row.reduce((sum, entry, index) => sum + entry * (column[index] ?? 0), 0)),
  );
}

function transposed(matrix: Rows): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? NaN));
}
