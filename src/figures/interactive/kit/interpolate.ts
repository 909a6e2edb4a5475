/*
 * Replaces d3-interpolate in the browser, by an alias in astro.config.mjs. d3-scale uses it to interpolate between any
 * two values, including colors and dates; our scales only need numbers. With the original, the script of each chart
 * would be 4.5 KB larger (Brotli), and three figures would exceed 25 KiB.
 */

/** Linear interpolation from `from` at 0 to `to` at 1, as d3-interpolate computes it for numbers. */
export function interpolateNumber(from: number, to: number): (share: number) => number {
  return (share) => from * (1 - share) + to * share;
}

export const interpolate = interpolateNumber;

/** Linear interpolation, rounded to whole numbers. */
export function interpolateRound(from: number, to: number): (share: number) => number {
  return (share) => Math.round(from * (1 - share) + to * share);
}

/** Only color scales need this function, and the site has none. */
export function piecewise(): never {
  throw new Error('Color scales are not bundled; see src/figures/interactive/kit/interpolate.ts.');
}
