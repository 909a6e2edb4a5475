/** The hidden width and the number of weights of a feed-forward network on vectors of `width` numbers; biases are not counted. */
export interface FeedForward {
  hidden: number;
  matrices: number;
  weights: number;
}

/** The network of Vaswani et al. (2017): a projection to 4d, an activation, and a projection back to d. */
export function plain(width: number): FeedForward {
  const hidden = 4 * width;
  return { hidden, matrices: 2, weights: 2 * width * hidden };
}

/** The gated network SwiGLU (Shazeer, 2020): two projections to 8d/3 and one back to d, with the same number of weights. */
export function gated(width: number): FeedForward {
  const hidden = (8 * width) / 3;
  return { hidden, matrices: 3, weights: 3 * width * hidden };
}
