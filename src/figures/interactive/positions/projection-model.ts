import { normal } from '../../../models/random.ts';
import { dot, encoding, rotate } from './model.ts';

/** The projections between the two encodings: none, random W^Q and W^K, or W^Q = R_{−1} with W^K = I, both d × d. */
export const PROJECTIONS = ['none', 'random', 'turned'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** The head width d_k of random projections: d, but at most 64. */
export const headWidth = (dimensions: number) => Math.min(64, dimensions);

/** Encodings of a few positions, cached while d and the base stay the same. */
let table: { dimensions: number; base: number; rows: Map<number, number[]> } | undefined;

function tabled(position: number, dimensions: number, base: number): number[] {
  if (table?.dimensions !== dimensions || table.base !== base) table = { dimensions, base, rows: new Map() };
  const known = table.rows.get(position) ?? encoding(position, dimensions, base);
  table.rows.set(position, known);
  return known;
}

let drawn: { dimensions: number; seed: number; query: number[][]; key: number[][] } | undefined;

/** W^Q and W^K, each with d_k columns of d entries from N(0, 1/d); cached until other ones are requested. */
function randomWeights(dimensions: number, seed: number) {
  if (drawn?.dimensions === dimensions && drawn.seed === seed) return drawn;
  const next = normal(seed);
  const columns = () =>
    Array.from({ length: headWidth(dimensions) }, () =>
      Array.from({ length: dimensions }, () => next() / Math.sqrt(dimensions)),
    );
  return (drawn = { dimensions, seed, query: columns(), key: columns() });
}

/** The settings that the scores depend on. */
export interface Setting {
  dimensions: number;
  base: number;
  projection: Projection;
  /** The seed of the random projections. */
  seed: number;
}

/** PE_p A with A = W^Q W^{K⊤}, d × d. Multiplied by PE_j^⊤, it is the unscaled score of the query at p and the key at j. */
export function form(position: number, { dimensions, base, projection, seed }: Setting): readonly number[] {
  const row = tabled(position, dimensions, base);
  if (projection === 'none') return row;
  if (projection === 'turned') return rotate(row, -1, base);
  const { query, key } = randomWeights(dimensions, seed);
  const result = new Array<number>(dimensions).fill(0);
  key.forEach((column, index) => {
    const share = dot(row, query[index] ?? []);
    column.forEach((weight, entry) => (result[entry] = (result[entry] ?? 0) + share * weight));
  });
  return result;
}

/** PE_p A PE_{p+k}^⊤ for some offsets k; NaN where p + k is before the first position. */
export function scores(position: number, offsets: readonly number[], setting: Setting): number[] {
  const query = form(position, setting);
  return offsets.map((offset) =>
    position + offset < 0 ? NaN : dot(query, tabled(position + offset, setting.dimensions, setting.base)),
  );
}

/**
 * The share, from 0 to 1, of the variance of the scores PE_i A PE_j^⊤, 0 ≤ i, j < n, that the offset j − i explains; 1
 * if they depend only on the offset.
 */
export function offsetShare(tokens: number, setting: Setting): number {
  const offsets = Array.from({ length: tokens }, (_, position) => position);
  const table = offsets.map((i) =>
    scores(
      i,
      offsets.map((j) => j - i),
      setting,
    ),
  );
  const sums = new Array<number>(2 * tokens).fill(0);
  const of = (i: number, j: number) => j - i + tokens;
  const each = (visit: (score: number, offset: number) => void) =>
    table.forEach((row, i) => row.forEach((score, j) => visit(score, of(i, j))));
  let total = 0;
  each((score, offset) => {
    total += score / tokens ** 2;
    sums[offset] = (sums[offset] ?? 0) + score / (tokens - Math.abs(offset - tokens));
  });
  let [left, all] = [0, 0];
  each((score, offset) => {
    left += (score - (sums[offset] ?? NaN)) ** 2;
    all += (score - total) ** 2;
  });
  return 1 - left / all;
}
