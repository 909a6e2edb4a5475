/** Forward FLOPs of one encoder layer, a multiply–add counted as two, d_ff = 4d. */
export interface LayerCost {
  /** The four projections of attention. */
  projections: number;
  /** Scores and weighted sum, over all heads. */
  pairs: number;
  feedForward: number;
}

/** The cost of a layer of width `width` for `tokens` tokens: 8nd², 4n²d and 16nd². */
export function layerCost(tokens: number, width: number): LayerCost {
  return {
    projections: 8 * tokens * width ** 2,
    pairs: 4 * tokens ** 2 * width,
    feedForward: 16 * tokens * width ** 2,
  };
}

/** The three parts as shares of the layer. */
export function shares(tokens: number, width: number): LayerCost {
  const { projections, pairs, feedForward } = layerCost(tokens, width);
  const sum = projections + pairs + feedForward;
  return { projections: projections / sum, pairs: pairs / sum, feedForward: feedForward / sum };
}
