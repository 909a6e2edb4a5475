import { both, causalMask, paddingMask, type Mask } from '../../../models/attention-masks.ts';
import { count } from '../../../models/mask-algebra.ts';
import { normal } from '../../../models/random.ts';
import { softmax } from '../../../models/softmax.ts';
import { minimum, store, type Dtype } from './floats.ts';

/** The number of positions of the sequence, including padding; queries and keys have the same number. */
export const SIZE = 5;
export const SEED = 84;

/** The treatment of a hidden pair: a number added to its score, or its weight multiplied by 0 after the softmax. */
export const FILLS = ['-inf', '-1e9', '-1000', 'min', 'after'] as const;
export type Fill = (typeof FILLS)[number];

/** A pair that the reader shows or hides regardless of the rules; query and key count from 0. */
export interface Change {
  query: number;
  key: number;
  visible: boolean;
}

/** The rules that decide which query sees which key. */
export interface Rules {
  /** Tokens that are not padding, 0 to SIZE. */
  len: number;
  /** The side of the padding. */
  pad: 'right' | 'left';
  causal: boolean;
  cells: readonly Change[];
}

/** Whether a position is padding. */
export function isPadding({ len, pad }: Pick<Rules, 'len' | 'pad'>, position: number): boolean {
  return pad === 'right' ? position >= len : position < SIZE - len;
}

/** The mask of padding and causality, SIZE × SIZE, before changes by hand. */
export function ruledMask({ len, pad, causal }: Omit<Rules, 'cells'>): Mask {
  const padding = paddingMask(SIZE, SIZE, len);
  const real = pad === 'right' ? padding : padding.map((row) => [...row].reverse());
  return causal ? both(causalMask(SIZE), real) : real;
}

/** The mask E, SIZE × SIZE: the rules with the pairs changed by hand. */
export function visibleMask(rules: Rules): Mask {
  return ruledMask(rules).map((row, query) =>
    row.map((ruled, key) => changeAt(rules.cells, query, key)?.visible ?? ruled),
  );
}

/** The changes after one more pair is toggled; a pair that is again as in the rules is no longer a change. */
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

/** The number of a fill, rounded to the format. */
export function filled(fill: Exclude<Fill, 'after'>, dtype: Dtype): number {
  const numbers = { '-inf': -Infinity, '-1e9': -1e9, '-1000': -1000, min: minimum(dtype) };
  return store(numbers[fill], dtype);
}

/**
 * The kind of a row: `usual` if it sees a key. Otherwise all its weights are NaN, or equal (`uniform`), or those
 * without a mask up to rounding (`unmasked`), or 0 (`zero`, if weights are multiplied after the softmax).
 */
export type Kind = 'usual' | 'nan' | 'uniform' | 'unmasked' | 'zero';

/** The row of one query; every array has one entry per key. */
export interface Row {
  kind: Kind;
  /** Rounded to the format. */
  scores: number[];
  /** The numbers added to the scores; 1 and 0 if weights are multiplied after the softmax. */
  mask: number[];
  /** The sums of score and mask in the format; only the scores if weights are multiplied afterwards. */
  sums: number[];
  /** e^(sum − largest sum). */
  powers: number[];
  /** Rounded to the format. */
  weights: number[];
  total: number;
}

/** The other settings of the computation, in addition to the rules. */
export interface Numbers {
  scores: 'drawn' | 'zero';
  dtype: Dtype;
  fill: Fill;
}

/**
 * A row of attention as PyTorch computes it: every tensor is stored in `dtype`, and the softmax uses more digits
 * internally.
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

/** The kind of a row that sees no key. */
function kindOf(weights: readonly number[]): Kind {
  if (weights.some(Number.isNaN)) return 'nan';
  if (weights.every((weight) => weight === 0)) return 'zero';
  return weights.every((weight) => weight === weights[0]) ? 'uniform' : 'unmasked';
}

/** All rows, with the counts of visible and changed pairs and the column sums. */
export interface Attention {
  mask: Mask;
  /** The number of visible pairs. */
  visible: number;
  /** The number of pairs changed by hand. */
  changed: number;
  rows: Row[];
  /** The sum of the weights of each key over all queries. */
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
