import { normal } from '../../../models/random.ts';
import { entropy, softmax } from '../../../models/softmax.ts';

/** The number of queries and of keys in the random sample. */
export const TOKENS = 32;

/** The largest d_k that a reader can set. */
export const WIDEST = 512;

let drawn: { seed: number; queries: number[][]; keys: number[][] } | undefined;

/** Q and K, each TOKENS × WIDEST, with entries from N(0, 1); cached until the seed changes. */
function sample(seed: number) {
  if (drawn?.seed === seed) return drawn;
  const next = normal(seed);
  const matrix = () => Array.from({ length: TOKENS }, () => Array.from({ length: WIDEST }, next));
  return (drawn = { seed, queries: matrix(), keys: matrix() });
}

/**
 * Unscaled scores QKᵀ of random queries and keys, TOKENS × TOKENS. The first d_k columns of one draw are used, so that
 * a larger d_k adds terms to the same sums.
 */
export function randomScores(dk: number, seed: number): number[][] {
  const { queries, keys } = sample(seed);
  return queries.map((query) =>
    keys.map((key) => {
      let sum = 0;
      for (let entry = 0; entry < dk; entry++) sum += (query[entry] ?? 0) * (key[entry] ?? 0);
      return sum;
    }),
  );
}

/** The Jacobian of y = softmax(s): ∂y_i/∂s_j = y_i (δ_ij − y_j). */
export function jacobian(weights: readonly number[]): number[][] {
  return weights.map((one, i) => weights.map((other, j) => one * ((i === j ? 1 : 0) - other)));
}

/** The Frobenius norm of the Jacobian of the softmax. */
export function jacobianNorm(weights: readonly number[]): number {
  return Math.hypot(...jacobian(weights).flat());
}

/** The softmax of a row of scores, with measures of its saturation. */
export interface Row {
  weights: number[];
  largest: number;
  /** The entropy, in nats. */
  entropy: number;
  /** Frobenius norm of the Jacobian. */
  norm: number;
}

/** softmax(s / T) of a row of scores, with its entropy and the norm of its Jacobian. */
export function measure(scores: readonly number[], temperature: number): Row {
  const weights = softmax(scores.map((score) => score / temperature));
  return {
    weights,
    largest: Math.max(...weights),
    entropy: entropy(weights),
    norm: jacobianNorm(weights),
  };
}

/** A row counts as saturated if the norm of its Jacobian is below this, as in the listing of 1-04. */
export const SATURATED = 0.05;

/** A sample of rows: the scores before the temperature is applied, and the softmax of each row. */
export interface Sample {
  scores: number[][];
  /** Sample variance of all the scores. */
  variance: number;
  rows: Row[];
  mean: { largest: number; entropy: number; norm: number };
  /** Share of the rows that are saturated. */
  saturated: number;
}

/** Scores of random queries and keys, divided by √d_k or not, through softmax(s / T), row by row. */
export function randomRows(dk: number, scaled: boolean, temperature: number, seed: number): Sample {
  const divisor = scaled ? Math.sqrt(dk) : 1;
  const scores = randomScores(dk, seed).map((row) => row.map((score) => score / divisor));
  const all = scores.flat();
  const middle = mean(all);
  const rows = scores.map((row) => measure(row, temperature));
  return {
    scores,
    variance: mean(all.map((score) => (score - middle) ** 2)),
    rows,
    mean: {
      largest: mean(rows.map(({ largest }) => largest)),
      entropy: mean(rows.map((row) => row.entropy)),
      norm: mean(rows.map(({ norm }) => norm)),
    },
    saturated: mean(rows.map(({ norm }) => (norm < SATURATED ? 1 : 0))),
  };
}

/**
 * The share of the values in each of `count` equal bins from −reach to reach. Values beyond are counted in the
 * outermost bins, so that the shares sum to 1.
 */
export function histogram(values: readonly number[], reach: number, count: number): number[] {
  const shares = Array.from({ length: count }, () => 0);
  for (const value of values) {
    const bin = Math.floor(((value + reach) / (2 * reach)) * count);
    const inside = Math.min(count - 1, Math.max(0, bin));
    shares[inside] = (shares[inside] ?? 0) + 1 / values.length;
  }
  return shares;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
