const SERIES = 60;

/** Φ(x), the distribution function of N(0, 1), computed with the series of the error function; accurate for |x| up to 6. */
export function normalDistribution(x: number): number {
  let [term, sum] = [x, x];
  for (let index = 1; index < SERIES; index++) {
    term *= x ** 2 / (2 * index + 1);
    sum += term;
  }
  return 0.5 + normalDensity(x) * sum;
}

/** φ(x), the density of N(0, 1). */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** A function of one number and its derivative. */
export interface Activation {
  value(x: number): number;
  slope(x: number): number;
}

export const relu: Activation = { value: (x) => Math.max(0, x), slope: (x) => (x > 0 ? 1 : 0) };

export const gelu: Activation = {
  value: (x) => x * normalDistribution(x),
  slope: (x) => normalDistribution(x) + x * normalDensity(x),
};

export const silu: Activation = {
  value: (x) => x * sigmoid(x),
  slope: (x) => sigmoid(x) * (1 + x * (1 - sigmoid(x))),
};

/** The x < 0 at which the function has its minimum: the root of its derivative, found by bisection. */
export function valley({ slope }: Activation): number {
  let [low, high] = [-2, 0];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}
