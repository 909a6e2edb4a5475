/** Numbers from [0, 1), the same for one seed on every machine (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers from N(0, 1), by Box and Muller, two at a time. */
export function normal(seed: number): () => number {
  const next = uniform(seed);
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const value = kept;
      kept = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** The softmax of a row of scores. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Entropy of a distribution, in nats. */
export function entropy(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => (weight > 0 ? sum - weight * Math.log(weight) : sum), 0);
}

/** Mean, and the values that leave a tenth of the trials below and above. */
export interface Spread {
  mean: number;
  low: number;
  high: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, low: at(0.1), high: at(0.9) };
}

export interface Sampling {
  keys: number;
  trials: number;
  seed: number;
}

export interface Saturation {
  /** Sample variance of q·k. */
  variance: number;
  /** The largest weight of a row, and the entropy of a row, without and with division by √d_k. */
  unscaled: { maximum: Spread; entropy: Spread };
  scaled: { maximum: Spread; entropy: Spread };
}

/**
 * Rows of scores q·k of a query with each of `keys` keys, all entries iid N(0, 1).
 * For a given q the score is N(0, |q|²), whatever its direction: one number a key is drawn instead of d_k.
 */
export function scoreRows(size: number, { keys, trials, seed }: Sampling): number[][] {
  const next = normal(seed);
  return Array.from({ length: trials }, () => {
    let square = 0;
    for (let entry = 0; entry < size; entry++) square += next() ** 2;
    return Array.from({ length: keys }, () => Math.sqrt(square) * next());
  });
}

/** How far such rows saturate the softmax, without and with scaling. */
export function saturation(size: number, sampling: Sampling): Saturation {
  const rows = scoreRows(size, sampling);
  const scores = rows.flat();
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const measure = (factor: number) => {
    const weights = rows.map((row) => softmax(row.map((score) => score * factor)));
    return { maximum: spread(weights.map((row) => Math.max(...row))), entropy: spread(weights.map(entropy)) };
  };
  return { variance, unscaled: measure(1), scaled: measure(1 / Math.sqrt(size)) };
}
