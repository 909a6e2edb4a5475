/** The number of weights of a feed-forward layer: those that are stored, and those that one token uses. Biases are not counted. */
export interface Weights {
  stored: number;
  used: number;
}

/** A dense layer: one network for all tokens. */
export function dense(width: number, hidden: number): Weights {
  const weights = 2 * width * hidden;
  return { stored: weights, used: weights };
}

/** A mixture of `experts` networks of hidden width `hidden`; a router with `experts` columns selects `chosen` of them per token. */
export function mixture(width: number, hidden: number, experts: number, chosen: number): Weights {
  const [expert, router] = [2 * width * hidden, width * experts];
  return { stored: experts * expert + router, used: chosen * expert + router };
}
