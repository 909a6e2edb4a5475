import { normal } from '../../../models/random.ts';
import { softmax } from '../../../models/softmax.ts';

/** Rows of numbers: tokens, or the rows of a weight matrix. */
type Matrix = readonly Float64Array[];

/** How the sublayers of a stack are connected. */
export type Wiring = 'attention alone' | 'post-LN' | 'pre-LN' | 'pre-LN, scaled';

export interface Setting {
  tokens: number;
  width: number;
  layers: number;
  seed: number;
}

/** A matrix with entries from N(0, 1/rows), so that a product keeps the size of its input. */
function drawn(rows: number, columns: number, next: () => number): Matrix {
  const scale = rows ** -0.5;
  return Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => next() * scale));
}

function product(one: Matrix, other: Matrix): Matrix {
  return one.map((row) => {
    const sum = new Float64Array(other[0]?.length ?? 0);
    other.forEach((line, index) => {
      const value = row[index] ?? 0;
      if (value === 0) return;
      for (let column = 0; column < sum.length; column++)
        sum[column] = (sum[column] ?? 0) + value * (line[column] ?? 0);
    });
    return sum;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function normalized(matrix: Matrix): Matrix {
  return matrix.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    const centered = row.map((value) => value - mean);
    const deviation = Math.sqrt(dot(centered, centered) / row.length);
    return centered.map((value) => value / deviation);
  });
}

function attention(x: Matrix, next: () => number): Matrix {
  const width = x[0]?.length ?? 0;
  const [queries, keys, values] = [0, 1, 2].map(() => product(x, drawn(width, width, next)));
  if (!queries || !keys || !values) return x;
  const weights = queries.map((query) =>
    Float64Array.from(softmax(keys.map((key) => dot(query, key) / Math.sqrt(width)))),
  );
  return product(weights, values);
}

function feedForward(x: Matrix, next: () => number): Matrix {
  const width = x[0]?.length ?? 0;
  const hidden = product(x, drawn(width, 4 * width, next)).map((row) =>
    row.map((value) => Math.max(0, value) * Math.SQRT2),
  );
  return product(hidden, drawn(4 * width, width, next));
}

function sum(one: Matrix, other: Matrix, scale = 1): Matrix {
  return one.map((row, index) => row.map((value, column) => value + scale * (other[index]?.[column] ?? 0)));
}

/** The mean cosine over all pairs of different tokens. */
export function meanCosine(x: Matrix): number {
  const units = x.map((row) => row.map((value) => value / Math.sqrt(dot(row, row))));
  const pairs = units.flatMap((one, index) => units.slice(index + 1).map((other) => dot(one, other)));
  return pairs.reduce((total, cosine) => total + cosine, 0) / pairs.length;
}

/**
 * The similarity of the tokens before the first layer and after each layer of a stack with random weights: the mean
 * cosine of two tokens, measured after LayerNorm if the wiring has one.
 */
export function similarity(wiring: Wiring, { tokens, width, layers, seed }: Setting): number[] {
  const next = normal(seed);
  let x: Matrix = Array.from({ length: tokens }, () => Float64Array.from({ length: width }, next));
  const found = [meanCosine(x)];
  const scale = wiring === 'pre-LN, scaled' ? (2 * layers) ** -0.5 : 1;
  const add = (sublayer: typeof attention) => {
    if (wiring === 'post-LN') return normalized(sum(x, sublayer(x, next)));
    return sum(x, sublayer(normalized(x), next), scale);
  };
  for (let layer = 0; layer < layers; layer++) {
    if (wiring === 'attention alone') x = attention(x, next);
    else for (const sublayer of [attention, feedForward]) x = add(sublayer);
    found.push(meanCosine(wiring === 'attention alone' ? x : normalized(x)));
  }
  return found;
}

/** The parameters of the drawing. */
export const SETTING: Setting = { tokens: 16, width: 32, layers: 48, seed: 84 };
