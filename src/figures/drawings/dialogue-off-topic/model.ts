/** A sentence vector or the mean of a topic, in two dimensions with covariance I. */
export type Vector = readonly [number, number];

/** The squared Mahalanobis distance to every topic. */
export function distances([x, y]: Vector, topics: readonly Vector[]): number[] {
  return topics.map(([u, v]) => (x - u) ** 2 + (y - v) ** 2);
}

/** The off-topic score: the distance to the nearest topic. */
export function score(sentence: Vector, topics: readonly Vector[]): number {
  return Math.min(...distances(sentence, topics));
}

/** The largest probability of the classifier softmax(−D/2). */
export function confidence(sentence: Vector, topics: readonly Vector[]): number {
  const all = distances(sentence, topics);
  const nearest = Math.min(...all);
  return 1 / all.reduce((sum, distance) => sum + Math.exp((nearest - distance) / 2), 0);
}

/**
 * The squared distance within which the given share of a topic's sentences lies, for a two-dimensional Gaussian: −2
 * ln(1 − share).
 */
export function threshold(share: number): number {
  return -2 * Math.log(1 - share);
}

export const TOPICS: readonly Vector[] = [
  [-2.5, 0],
  [2.5, 0],
];
export const ON: Vector = [1, 0.5];
export const OFF: Vector = [1, 4];
