/** Sizes of an encoder–decoder Transformer; `layers` is the number of layers per stack. */
export interface Sizes {
  vocabulary: number;
  width: number;
  hidden: number;
  layers: number;
}

/** The base model of Vaswani et al. (2017), https://arxiv.org/abs/1706.03762, table 3, with its vocabulary of about 37,000. */
export const BASE: Sizes = { vocabulary: 37_000, width: 512, hidden: 2048, layers: 6 };

/**
 * Number of parameters of one sublayer: attention (four d×d projections without bias), the feed-forward network (with
 * biases) and LayerNorm (gain and bias).
 */
export function sublayers({ width, hidden }: Sizes) {
  return { attention: 4 * width ** 2, feedForward: 2 * width * hidden + hidden + width, norm: 2 * width };
}

export type Part =
  | 'embedding'
  | 'encoderAttention'
  | 'encoderFeedForward'
  | 'decoderAttention'
  | 'crossAttention'
  | 'decoderFeedForward'
  | 'norms';

/** Number of parameters per part of the model. The embedding is counted once, although the model uses it three times. */
export function parts(sizes: Sizes): Record<Part, number> {
  const { attention, feedForward, norm } = sublayers(sizes);
  const { layers } = sizes;
  return {
    embedding: sizes.vocabulary * sizes.width,
    encoderAttention: layers * attention,
    encoderFeedForward: layers * feedForward,
    decoderAttention: layers * attention,
    crossAttention: layers * attention,
    decoderFeedForward: layers * feedForward,
    norms: layers * 5 * norm,
  };
}

/** Number of parameters of the whole model. */
export function total(sizes: Sizes): number {
  return Object.values(parts(sizes)).reduce((sum, count) => sum + count, 0);
}
