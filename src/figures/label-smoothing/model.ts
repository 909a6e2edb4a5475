/** The target of one position: 1 − ε + ε/V for the right word, ε/V for the others. */
export function target(words: number, smoothing: number): { right: number; other: number } {
  return { right: 1 - smoothing + smoothing / words, other: smoothing / words };
}

/** p of the right word where its logit is `gap` above all the others, which are equal. */
export function probability(gap: number, words: number): number {
  return 1 / (1 + (words - 1) * Math.exp(-gap));
}

/** Cross-entropy with the smoothed target at that gap, in nats. */
export function loss(gap: number, words: number, smoothing: number): number {
  const { right, other } = target(words, smoothing);
  const p = probability(gap, words);
  return -right * Math.log(p) - (words - 1) * other * Math.log((1 - p) / (words - 1));
}

/** The gradient of that loss in the logit of the right word: p − q. */
export function gradient(gap: number, words: number, smoothing: number): number {
  return probability(gap, words) - target(words, smoothing).right;
}

/** The gap at which the loss is lowest, log(q_right / q_other); infinite without smoothing. */
export function bestGap(words: number, smoothing: number): number {
  const { right, other } = target(words, smoothing);
  return Math.log(right / other);
}
