import { pairsFirst, stateFirst } from '../../../models/linear-attention.ts';
import { normal } from '../../../models/random.ts';
import { softmax } from '../../../models/softmax.ts';

/**
 * How scores become weights: unchanged, by a softmax, or by features φ = elu + 1 divided by the sum of their row.
 * Source of φ: Katharopoulos et al. (2020), https://arxiv.org/abs/2006.16236
 */
export const KINDS = ['none', 'softmax', 'elu'] as const;
export type Kind = (typeof KINDS)[number];

/** The cost of one order of multiplication for one head. */
export interface Cost {
  /** Multiply–adds of the two matrix products only. */
  work: number;
  /** The number of intermediate values: n × n, or d_k × d_k, and with φ also the d_k values of z. */
  between: number;
}

/** The costs of both orders for length n and head width d_k: with the n × n matrix first, and with the d_k × d_k one. */
export function costs(n: number, d: number, kind: Kind): { pairs: Cost; state: Cost } {
  return {
    pairs: { work: pairsFirst(n, d), between: n ** 2 },
    state: { work: stateFirst(n, d), between: kind === 'elu' ? d ** 2 + d : d ** 2 },
  };
}

/** A matrix as a list of its rows. */
export type Matrix = readonly (readonly number[])[];

/** The product a b of an n × m and an m × p matrix, n × p. */
export function multiply(a: Matrix, b: Matrix): number[][] {
  return a.map((row) =>
    (b[0] ?? []).map((_, column) =>
      row.reduce((sum, value, index) => sum + value * (b[index]?.[column] ?? 0), 0),
    ),
  );
}

/** The transpose aᵀ. */
export function transpose(a: Matrix): number[][] {
  return (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? 0));
}

/** φ(x) = elu(x) + 1, elementwise; it is positive, so that no sum of weights is 0. */
export function features(a: Matrix): number[][] {
  return a.map((row) => row.map((value) => (value > 0 ? value + 1 : Math.exp(value))));
}

/** softmax(QKᵀ/√d_k)V, n × d_k. */
export function softmaxAttention(q: Matrix, k: Matrix, v: Matrix): number[][] {
  const divisor = Math.sqrt(q[0]?.length ?? 1);
  const scores = multiply(q, transpose(k));
  return multiply(
    scores.map((row) => softmax(row.map((score) => score / divisor))),
    v,
  );
}

/**
 * The output with the weights computed first: (QKᵀ)V, softmax(QKᵀ/√d_k)V, or φ(Q)φ(K)ᵀ with rows divided by their sums,
 * times V; n × d_k.
 */
export function weightsFirst(q: Matrix, k: Matrix, v: Matrix, kind: Kind): number[][] {
  if (kind === 'softmax') return softmaxAttention(q, k, v);
  if (kind === 'none') return multiply(multiply(q, transpose(k)), v);
  const weights = multiply(features(q), transpose(features(k)));
  return multiply(
    weights.map((row) => divided(row, sum(row))),
    v,
  );
}

/**
 * The output with the state computed first: Q(KᵀV), or φ(Q)S / φ(Q)zᵀ with S = φ(K)ᵀV and z the sum of the rows of
 * φ(K); n × d_k. For softmax, which this order cannot apply, it is Q(KᵀV)/√d_k.
 */
export function valuesFirst(q: Matrix, k: Matrix, v: Matrix, kind: Kind): number[][] {
  if (kind === 'elu') {
    const [queries, keys] = [features(q), features(k)];
    const read = multiply(queries, multiply(transpose(keys), v));
    const z = transpose(keys).map((row) => [sum(row)]);
    const norms = multiply(queries, z);
    return read.map((row, index) => divided(row, norms[index]?.[0] ?? NaN));
  }
  const divisor = kind === 'softmax' ? Math.sqrt(q[0]?.length ?? 1) : 1;
  return multiply(q, multiply(transpose(k), v)).map((row) => divided(row, divisor));
}

/** The largest absolute difference between the entries of two matrices of the same shape. */
export function farthest(a: Matrix, b: Matrix): number {
  return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - (b[i]?.[j] ?? NaN)))));
}

/** Q, K and V, each n × d_k, all entries from N(0, 1). */
export function sample(n: number, d: number, seed: number) {
  const next = normal(seed);
  const matrix = () => Array.from({ length: n }, () => Array.from({ length: d }, next));
  return { q: matrix(), k: matrix(), v: matrix() };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function divided(row: readonly number[], divisor: number): number[] {
  return row.map((value) => value / divisor);
}
