/** Widths and weights of a feed-forward network on vectors of `width` numbers; biases are not counted. */
export interface FeedForward {
  hidden: number;
  matrices: number;
  weights: number;
}

/** The network of 2017: up to 4d, activation, down. */
export function plain(width: number): FeedForward {
  const hidden = 4 * width;
  return { hidden, matrices: 2, weights: 2 * width * hidden };
}

/** A gated one (SwiGLU): two projections up to 8d/3, one down, which costs as many weights. */
export function gated(width: number): FeedForward {
  const hidden = (8 * width) / 3;
  return { hidden, matrices: 3, weights: 3 * width * hidden };
}
