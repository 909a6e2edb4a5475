import { factors, table } from '../../../models/embedding-factorization.ts';
import { sublayers } from '../../../models/parameter-counts.ts';

/**
 * Forward FLOPs of one encoder layer. A multiply–add counts as two; biases and elementwise operations are left out.
 * - projections: the four of attention, 8nd²
 * - pairs: scores QKᵀ and weighted sum AV over all heads, 4n²d
 * - feedForward: both matrices, 4nd·d_ff, which is 16nd² at d_ff = 4d
 */
export type LayerCost = Record<'projections' | 'pairs' | 'feedForward', number>;

/**
 * The cost of one layer in FLOPs. The number of heads is not an argument because it cancels: h products of n×d_k and
 * d_k×n take 2n²·hd_k = 2n²d.
 *
 * @param ratio d_ff / d
 */
export function layerCost(tokens: number, width: number, ratio = 4): LayerCost {
  return {
    projections: 8 * tokens * width ** 2,
    pairs: 4 * tokens ** 2 * width,
    feedForward: 4 * ratio * tokens * width ** 2,
  };
}

/** The lengths at which the pairs cost as much as the projections, 2d, and as everything else together, 2d + d_ff. */
export function crossings(width: number, ratio = 4): { projections: number; rest: number } {
  return { projections: 2 * width, rest: (2 + ratio) * width };
}

/**
 * The cost in FLOPs of the projections, counted head by head, from inputs of width d or hd_k to outputs of width d_k or
 * d: 8nd·hd_k.
 */
export function projectionsByHead(tokens: number, width: number, heads: number): number {
  return 8 * tokens * width * heads * (width / heads);
}

/** The number of attention weights of one layer, hn², which grows with the number of heads. */
export function weights(tokens: number, heads: number): number {
  return heads * tokens ** 2;
}

/** The number of heads to use: the largest offered number that divides the width and is at most `wish`. */
export function fittingHeads(wish: number, width: number, offered: readonly number[]): number {
  return Math.max(...offered.filter((heads) => heads <= wish && width % heads === 0));
}

export interface Sizes {
  vocabulary: number;
  width: number;
  /** d_ff / d. */
  ratio: number;
  /** The number of layers per stack. */
  layers: number;
  /** Width r of a factorized embedding, E in ALBERT; 0 for one whole table. */
  inner: number;
  /** Whether there is also a decoder with cross-attention and the same number of layers. */
  decoder: boolean;
}

/**
 * The number of parameters of a whole model, by part.
 * - embedding: one table, V·d, or two factors, r(V + d); counted once although input and output may share it
 * - projections: 4d² for each attention
 * - feedForward: the matrices, 2d·d_ff for each network
 * - small: biases of the feed-forward networks, gains and biases of the LayerNorms
 */
export type Parameters = Record<'embedding' | 'projections' | 'feedForward' | 'small', number>;

/**
 * The number of parameters by part. Positions are sinusoids and projections have no bias, as in the formulas of Vaswani
 * et al. (2017).
 */
export function parameters({ vocabulary, width, ratio, layers, inner, decoder }: Sizes): Parameters {
  const hidden = ratio * width;
  const { attention, feedForward, norm } = sublayers({ vocabulary, width, hidden, layers });
  const matrices = 2 * width * hidden;
  const count = decoder
    ? { attention: 3, feedForward: 2, norm: 5 }
    : { attention: 1, feedForward: 1, norm: 2 };
  return {
    embedding: inner === 0 ? table(vocabulary, width) : factors(vocabulary, width, inner),
    projections: layers * count.attention * attention,
    feedForward: layers * count.feedForward * matrices,
    small: layers * (count.feedForward * (feedForward - matrices) + count.norm * norm),
  };
}

/** The share of the embedding among all parameters, from 0 to 1. */
export function embeddingShare(sizes: Sizes): number {
  return shares(parameters(sizes)).embedding;
}

/** The sum of all parts. */
export function total(parts: Record<string, number>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

/** Every part as a fraction of their sum. */
export function shares<Part extends string>(parts: Record<Part, number>): Record<Part, number> {
  const sum = total(parts);
  const each = Object.entries<number>(parts).map(([part, value]) => [part, value / sum]);
  return Object.fromEntries(each) as Record<Part, number>;
}
