/** The softmax of a row of scores: exp(s_i − max s) / Σ_j exp(s_j − max s), which does not overflow. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The entropy −Σ w ln w of a distribution, in nats, with 0 ln 0 = 0. */
export function entropy(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => (weight > 0 ? sum - weight * Math.log(weight) : sum), 0);
}
