import { mergeHeads, mergeWithoutTranspose, splitHeads } from '../../../models/head-split-merge.ts';

/** The width at which parameters are counted: d of the base model of 2017. */
export const REAL_WIDTH = 512;

/** What a reader has set. */
export interface Plan {
  /** Sentences B, tokens n, width d and heads h; h divides d. */
  b: number;
  n: number;
  d: number;
  h: number;
  /** Whether the heads' outputs are transposed before they are reshaped. */
  transpose: boolean;
  /** What the numbers 1, 2, 3… count along: the rows of n×d, or one head after another. */
  count: 'rows' | 'heads';
}

/** A number, and the token and head (both from 1) that it belongs to. */
export interface Cell {
  value: number;
  token: number;
  head: number;
}

/** One sentence on its way there and back. */
export interface Sentence {
  /** n×d: XW^Q, whose columns head·d_k … belong to one head. */
  projected: Cell[][];
  /** h×n×d_k. */
  heads: Cell[][][];
  /** n×d once more. */
  merged: Cell[][];
}

/** The largest number of heads up to the one asked for that divides the width; both are powers of two. */
export function headsThatFit(width: number, asked: number): number {
  return Math.min(width, asked);
}

/** The n×d numbers of sentence `index` (from 0), numbered on from the sentence before. */
function numbered({ n, d, h, count }: Plan, index: number): Cell[][] {
  const width = d / h;
  return Array.from({ length: n }, (_, token) =>
    Array.from({ length: d }, (__, column) => {
      const head = Math.floor(column / width);
      const place = count === 'rows' ? token * d + column : (head * n + token) * width + (column % width);
      return { value: index * n * d + place + 1, token: token + 1, head: head + 1 };
    }),
  );
}

/**
 * Every sentence through B×n×(h·d_k) → B×h×n×d_k → B×n×(h·d_k). Attention would change the numbers between splitting and
 * merging, never their places; here they stay.
 */
export function journey(plan: Plan): Sentence[] {
  const merge = plan.transpose ? mergeHeads : mergeWithoutTranspose;
  return Array.from({ length: plan.b }, (_, index) => {
    const projected = numbered(plan, index);
    const heads = splitHeads(projected, plan.h);
    return { projected, heads, merged: merge<Cell>(heads) };
  });
}

/** Whether the cell of the merged matrix at a row and column (from 0) is not the one that stood there at first. */
export function isWrong({ projected, merged }: Sentence, row: number, column: number): boolean {
  return merged[row]?.[column]?.value !== projected[row]?.[column]?.value;
}

/** How many cells of a sentence are wrong. */
export function countWrong(sentence: Sentence): number {
  return sentence.merged
    .flatMap((row, token) => row.map((_, column) => isWrong(sentence, token, column)))
    .filter(Boolean).length;
}

/** Neighbouring wrong cells of one row; token and columns from 1. */
export interface Run {
  token: number;
  from: number;
  to: number;
}

/** All wrong cells of a sentence, as runs. */
export function wrongRuns(sentence: Sentence): Run[] {
  return sentence.merged.flatMap((row, token) => {
    const runs: Run[] = [];
    row.forEach((_, column) => {
      if (!isWrong(sentence, token, column)) return;
      const last = runs.at(-1);
      if (last?.to === column) last.to = column + 1;
      else runs.push({ token: token + 1, from: column + 1, to: column + 1 });
    });
    return runs;
  });
}

/** How far apart in memory neighbours along each axis lie, for a tensor that lies there in order. */
export function strides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
}

/** Strides at three moments: after `view` (B, n, h, d_k), after `transpose(1, 2)`, and of the heads' new outputs. */
export function stridesOf({ b, n, d, h }: Plan) {
  const width = d / h;
  const [batch = 0, token = 0, head = 0, feature = 0] = strides([b, n, h, width]);
  return {
    view: [batch, token, head, feature],
    transposed: [batch, head, token, feature],
    outputs: strides([b, h, n, width]),
  };
}

/** Parameters of the four projections, without biases: W_i^Q, W_i^K, W_i^V of d×d_k in each head and W^O of h·d_k×d. */
export function projectionParameters(d: number, h: number, dk: number): number {
  return 3 * h * d * dk + h * dk * d;
}
