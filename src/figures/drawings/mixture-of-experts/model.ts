/** Weights of a feed-forward layer: what is stored, and what one token is multiplied with; biases are not counted. */
export interface Weights {
  stored: number;
  used: number;
}

/** One network for every token. */
export function dense(width: number, hidden: number): Weights {
  const weights = 2 * width * hidden;
  return { stored: weights, used: weights };
}

/** `experts` networks of hidden width `hidden`, of which a router with `experts` columns picks `chosen` for each token. */
export function mixture(width: number, hidden: number, experts: number, chosen: number): Weights {
  const [expert, router] = [2 * width * hidden, width * experts];
  return { stored: experts * expert + router, used: chosen * expert + router };
}
