import { both, causalMask, paddingMask, type Mask } from '../../../models/attention-masks.ts';
import { count } from '../../../models/mask-algebra.ts';
import { normal } from '../../../models/random.ts';
import { softmax } from '../../../models/softmax.ts';
import { minimum, store, type Dtype } from './floats.ts';

/** Positions of the sequence, padding included: as many queries as keys. */
export const SIZE = 5;
export const SEED = 84;

/** What a hidden pair gets: a number added to its score, or a 0 multiplied onto its weight after the softmax. */
export const FILLS = ['-inf', '-1e9', '-1000', 'min', 'after'] as const;
export type Fill = (typeof FILLS)[number];

/** A pair that a reader shows or hides whatever the rules say; query and key are counted from 0. */
export interface Change {
  query: number;
  key: number;
  visible: boolean;
}

/** Who may see whom. */
export interface Rules {
  /** Tokens that are not padding, 0 to SIZE. */
  len: number;
  /** The side on which the padding stands. */
  pad: 'right' | 'left';
  causal: boolean;
  cells: readonly Change[];
}

/** Whether a position is padding. */
export function isPadding({ len, pad }: Pick<Rules, 'len' | 'pad'>, position: number): boolean {
  return pad === 'right' ? position >= len : position < SIZE - len;
}

/** What padding and causality allow, SIZE × SIZE, before any change by hand. */
export function ruledMask({ len, pad, causal }: Omit<Rules, 'cells'>): Mask {
  const padding = paddingMask(SIZE, SIZE, len);
  const real = pad === 'right' ? padding : padding.map((row) => [...row].reverse());
  return causal ? both(causalMask(SIZE), real) : real;
}

/** The mask E, SIZE × SIZE: the rules, but for the pairs changed by hand. */
export function visibleMask(rules: Rules): Mask {
  return ruledMask(rules).map((row, query) =>
    row.map((ruled, key) => changeAt(rules.cells, query, key)?.visible ?? ruled),
  );
}

/** The changes once one more pair is turned over; a pair that is again as the rules have it is no change. */
export function turnOver(rules: Rules, query: number, key: number): Change[] {
  const ruled = ruledMask(rules)[query]?.[key] === true;
  const visible = visibleMask(rules)[query]?.[key] !== true;
  const others = rules.cells.filter((each) => each.query !== query || each.key !== key);
  const next = visible === ruled ? others : [...others, { query, key, visible }];
  return next.sort((one, other) => (one.query - other.query) * SIZE + one.key - other.key);
}

function changeAt(cells: readonly Change[], query: number, key: number): Change | undefined {
  return cells.find((each) => each.query === query && each.key === key);
}

/** Scaled scores QKᵀ/√d_k, SIZE × SIZE: all 0, or drawn from N(0, 1) with SEED and rounded to two decimals. */
export function scores(from: 'drawn' | 'zero'): number[][] {
  const next = normal(SEED);
  return Array.from({ length: SIZE }, () =>
    Array.from({ length: SIZE }, () => (from === 'zero' ? 0 : Math.round(next() * 100) / 100)),
  );
}

/** The number that a fill stands for, as a format keeps it; none for `after`. */
export function filled(fill: Exclude<Fill, 'after'>, dtype: Dtype): number {
  const numbers = { '-inf': -Infinity, '-1e9': -1e9, '-1000': -1000, min: minimum(dtype) };
  return store(numbers[fill], dtype);
}

/**
 * What becomes of a row: `usual` if it sees a key, otherwise all its weights are NaN, or equal, or those that it would
 * have without a mask (`unmasked`, but for rounding), or 0 (`zero`, where weights are multiplied after the softmax).
 */
export type Kind = 'usual' | 'nan' | 'uniform' | 'unmasked' | 'zero';

/** One query's row, every array one entry a key. */
export interface Row {
  kind: Kind;
  /** As the format keeps them. */
  scores: number[];
  /** What is added to the scores; 1 and 0 where weights are multiplied after the softmax. */
  mask: number[];
  /** Score and mask added in the format; the score alone where weights are multiplied afterwards. */
  sums: number[];
  /** e^(sum − largest sum). */
  powers: number[];
  /** As the format keeps them. */
  weights: number[];
  total: number;
}

/** What is computed with, besides the rules. */
export interface Numbers {
  scores: 'drawn' | 'zero';
  dtype: Dtype;
  fill: Fill;
}

/**
 * A row of attention as PyTorch computes it: every tensor is kept in `dtype`, and the softmax works with more digits
 * inside.
 */
export function attend(given: readonly number[], visible: readonly boolean[], { dtype, fill }: Numbers): Row {
  const kept = given.map((score) => store(score, dtype));
  const after = fill === 'after';
  const mask = visible.map((seen) => (after ? Number(seen) : seen ? 0 : filled(fill, dtype)));
  const sums = after ? kept : kept.map((score, key) => store(score + (mask[key] ?? NaN), dtype));
  const largest = Math.max(...sums);
  const weights = softmax(sums).map((weight, key) => {
    const stored = store(weight, dtype);
    return after ? stored * (mask[key] ?? NaN) : stored;
  });
  return {
    kind: visible.includes(true) ? 'usual' : kindOf(weights),
    scores: kept,
    mask,
    sums,
    powers: sums.map((sum) => Math.exp(sum - largest)),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** What became of a row that sees no key. */
function kindOf(weights: readonly number[]): Kind {
  if (weights.some(Number.isNaN)) return 'nan';
  if (weights.every((weight) => weight === 0)) return 'zero';
  return weights.every((weight) => weight === weights[0]) ? 'uniform' : 'unmasked';
}

/** All rows, and what their mask and their columns add up to. */
export interface Attention {
  mask: Mask;
  /** Pairs that are visible. */
  visible: number;
  /** Pairs that are not as the rules have them. */
  changed: number;
  rows: Row[];
  /** What each key gets from all queries. */
  columns: number[];
}

/** Masked attention weights under some rules. */
export function attention(rules: Rules, numbers: Numbers): Attention {
  const mask = visibleMask(rules);
  const given = scores(numbers.scores);
  const rows = mask.map((visible, query) => attend(given[query] ?? [], visible, numbers));
  const columns = Array.from({ length: SIZE }, (_, key) =>
    rows.reduce((sum, { weights }) => sum + (weights[key] ?? NaN), 0),
  );
  const ruled = ruledMask(rules);
  const changed = count(mask.map((row, query) => row.map((seen, key) => seen !== ruled[query]?.[key])));
  return { mask, visible: count(mask), changed, rows, columns };
}
