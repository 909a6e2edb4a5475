/** Sizes of an encoder–decoder Transformer; layers are those of one stack. */
export interface Sizes {
  vocabulary: number;
  width: number;
  hidden: number;
  layers: number;
}

/** The base model of 2017 with a vocabulary of about 37,000. */
export const BASE: Sizes = { vocabulary: 37_000, width: 512, hidden: 2048, layers: 6 };

/** Parameters of one sublayer; projections without bias, the feed-forward network and LayerNorm with theirs. */
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

/** Parameters by part of the model, from the bottom up; the embedding is counted once, though used three times. */
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

/** All parameters of the model. */
export function total(sizes: Sizes): number {
  return Object.values(parts(sizes)).reduce((sum, count) => sum + count, 0);
}
