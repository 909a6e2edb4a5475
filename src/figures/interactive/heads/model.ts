import { mergeHeads, mergeWithoutTranspose, splitHeads } from '../../../models/head-split-merge.ts';

/** The width for which parameters are counted: d of the base model of Vaswani et al. (2017). */
export const REAL_WIDTH = 512;

/** The settings of the reader. */
export interface Plan {
  /** Sentences B, tokens n, width d and heads h; h divides d. */
  b: number;
  n: number;
  d: number;
  h: number;
  /** Whether the heads' outputs are transposed before they are reshaped. */
  transpose: boolean;
  /** The order of the numbers 1, 2, 3…: along the rows of n×d, or head by head. */
  count: 'rows' | 'heads';
}

/** A number, and the token and head (both from 1) that it belongs to. */
export interface Cell {
  value: number;
  token: number;
  head: number;
}

/** One sentence before splitting, after it, and after merging. */
export interface Sentence {
  /** n×d: XW^Q, whose columns head·d_k … belong to one head. */
  projected: Cell[][];
  /** h×n×d_k. */
  heads: Cell[][][];
  /** n×d after merging. */
  merged: Cell[][];
}

/** The largest number of heads that is at most `asked` and divides the width; both are powers of two. */
export function headsThatFit(width: number, asked: number): number {
  return Math.min(width, asked);
}

/** The n×d numbers of sentence `index` (from 0), which continue those of the previous sentence. */
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
 * Every sentence through the shapes B×n×(h·d_k) → B×h×n×d_k → B×n×(h·d_k). Between splitting and merging, attention
 * would change the numbers but not their positions; here they stay the same.
 */
export function journey(plan: Plan): Sentence[] {
  const merge = plan.transpose ? mergeHeads : mergeWithoutTranspose;
  return Array.from({ length: plan.b }, (_, index) => {
    const projected = numbered(plan, index);
    const heads = splitHeads(projected, plan.h);
    return { projected, heads, merged: merge<Cell>(heads) };
  });
}

/** Whether the cell of the merged matrix at a row and column (from 0) differs from the original one. */
export function isWrong({ projected, merged }: Sentence, row: number, column: number): boolean {
  return merged[row]?.[column]?.value !== projected[row]?.[column]?.value;
}

/** The number of wrong cells of a sentence. */
export function countWrong(sentence: Sentence): number {
  return sentence.merged
    .flatMap((row, token) => row.map((_, column) => isWrong(sentence, token, column)))
    .filter(Boolean).length;
}

/** Adjacent wrong cells of one row; token and columns count from 1. */
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

/** The strides of a contiguous tensor: the distance in memory, in numbers, between neighbors along each axis. */
export function strides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
}

/** The strides after `view` (B, n, h, d_k), after `transpose(1, 2)`, and of the new outputs of the heads. */
export function stridesOf({ b, n, d, h }: Plan) {
  const width = d / h;
  const [batch = 0, token = 0, head = 0, feature = 0] = strides([b, n, h, width]);
  return {
    view: [batch, token, head, feature],
    transposed: [batch, head, token, feature],
    outputs: strides([b, h, n, width]),
  };
}

/** The number of parameters of the four projections without biases: W_i^Q, W_i^K, W_i^V of d×d_k per head, and W^O of h·d_k×d. */
export function projectionParameters(d: number, h: number, dk: number): number {
  return 3 * h * d * dk + h * dk * d;
}
