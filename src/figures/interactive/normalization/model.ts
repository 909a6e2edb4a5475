import { share, type Place } from '../../../models/normalization-axes.ts';
import { moments } from '../../../models/moments.ts';

export type Method = 'batch' | 'layer' | 'rms';

/** The ε that PyTorch adds to the variance or to the mean square. */
export const EPSILON = 1e-5;

/** The number of features per token. */
export const WIDTH = 4;

/** The position, in the tensor, of the token that the reader multiplies. */
export const OUTLIER = { batch: 0, position: 4 } as const;

/**
 * Two sentences of 5 and 3 tokens; each token is a row of WIDTH features. The first token of the second sentence is
 * twice the first token of the first sentence, and the next one is that token plus 10.
 */
const SENTENCES: readonly (readonly (readonly number[])[])[] = [
  [
    [1, 2, 3, 4],
    [3, 1, 0, 2],
    [0, 4, 2, 1],
    [2, 2, 5, 0],
    [4, 1, 3, 6],
  ],
  [
    [2, 4, 6, 8],
    [11, 12, 13, 14],
    [5, 0, 1, 3],
  ],
];

/** One token of the tensor (B, n, d), flattened to rows. */
export interface Token {
  batch: number;
  position: number;
  padding: boolean;
  values: readonly number[];
}

/**
 * The tokens of both sentences, in order.
 *
 * @param times the factor of the outlier
 * @param padded whether the shorter sentence is padded with tokens of zeros
 */
export function tokens(times: number, padded: boolean): Token[] {
  const longest = Math.max(...SENTENCES.map((sentence) => sentence.length));
  return SENTENCES.flatMap((sentence, batch) =>
    Array.from({ length: padded ? longest : sentence.length }, (_, position) => {
      const own = sentence[position];
      const factor = isOutlier({ batch, position }) ? times : 1;
      return {
        batch,
        position,
        padding: own === undefined,
        values: (own ?? Array.from({ length: WIDTH }, () => 0)).map((value) => value * factor),
      };
    }),
  );
}

/** Whether two numbers of the tensor are normalized with the same statistics. RMSNorm and LN both use the d numbers of a token. */
export function shares(method: Method, one: Place, other: Place): boolean {
  return share(method === 'batch' ? 'batch' : 'layer', one, other);
}

/** The number that is subtracted from every number of a group, and the one that it is then divided by. */
export interface Statistics {
  /** 0 for RMSNorm, which subtracts nothing. */
  mean: number;
  /** √(σ² + ε); for RMSNorm, the root mean square √(Σx²/m + ε). */
  scale: number;
}

/** The statistics of one group of numbers. */
export function statistics(method: Method, values: readonly number[], epsilon = EPSILON): Statistics {
  const { mean, variance } = moments(values);
  return method === 'rms'
    ? { mean: 0, scale: Math.sqrt(variance + mean ** 2 + epsilon) }
    : { mean, scale: Math.sqrt(variance + epsilon) };
}

/** The numbers that share the statistics of a place, in order, with their tokens. */
export function group(method: Method, all: readonly Token[], place: Place) {
  return all.flatMap(({ batch, position, padding, values }) =>
    values.flatMap((value, feature) =>
      shares(method, place, { batch, position, feature }) ? [{ value, padding }] : [],
    ),
  );
}

/** The statistics of the group that a place belongs to. */
export function statisticsAt(method: Method, all: readonly Token[], place: Place): Statistics {
  return statistics(
    method,
    group(method, all, place).map(({ value }) => value),
  );
}

/**
 * The whole tensor normalized, (x − mean) / scale with γ = 1 and β = 0, one row per token, as in training: BatchNorm
 * uses the statistics of this batch.
 */
export function normalized(method: Method, all: readonly Token[]): number[][] {
  return all.map(({ batch, position, values }) =>
    values.map((value, feature) => {
      const { mean, scale } = statisticsAt(method, all, { batch, position, feature });
      return (value - mean) / scale;
    }),
  );
}

/** The largest difference between two rows of numbers. */
export function distance(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, feature) => Math.abs(value - (other[feature] ?? NaN))));
}

/** Half a unit of the fourth decimal. Smaller differences are not visible; scaling a token causes smaller ones through ε. */
export const VISIBLE = 5e-5;

/** Whether each token differs visibly between two normalized tensors. */
export function moved(
  before: readonly (readonly number[])[],
  now: readonly (readonly number[])[],
): boolean[] {
  return now.map((row, token) => distance(row, before[token] ?? []) >= VISIBLE);
}

/** Whether a token is the one that a reader multiplies. */
export function isOutlier({ batch, position }: Omit<Place, 'feature'>): boolean {
  return batch === OUTLIER.batch && position === OUTLIER.position;
}
