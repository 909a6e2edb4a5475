import { softmax } from '../../../models/softmax.ts';

/** A head of width 1: the entries of W^Q and W^K, by feature. */
export interface Head {
  query: readonly number[];
  key: readonly number[];
}

/** The head of the example: adjectives and verbs attend to nouns. */
export const HEAD: Head = { query: [3, 0, 3], key: [0, 1, 0] };

/** red, cat, sleeps, each with one of the features adjective, noun, verb. */
export const TOKENS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

/** M = W^Q W^K^T, d×d: the score of a query with feature a and a key with feature b. */
export function form({ query, key }: Head): number[][] {
  return query.map((ask) => key.map((answer) => ask * answer));
}

/** s_ij = (x_i W^Q)(x_j W^K), n×n; d_k is 1, so no scaling is applied. */
export function scores(tokens: readonly (readonly number[])[], { query, key }: Head): number[][] {
  return tokens.map((one) => tokens.map((other) => dot(one, query) * dot(other, key)));
}

/** The softmax of every row. */
export function weights(rows: readonly (readonly number[])[]): number[][] {
  return rows.map(softmax);
}

/** The cosine of every pair. */
export function cosines(tokens: readonly (readonly number[])[]): number[][] {
  return tokens.map((one) =>
    tokens.map((other) => dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))),
  );
}
