/*
 * Stands in the browser for d3-interpolate, by an alias in astro.config.mjs. d3-scale asks it how to go between any two
 * values, colours and dates included; our scales go between numbers. With the original each chart's script is 4.5 KB
 * larger (Brotli): three figures would then be over 25 KiB.
 */

/** From `from` at 0 to `to` at 1: as d3-interpolate computes it for numbers. */
export function interpolateNumber(from: number, to: number): (share: number) => number {
  return (share) => from * (1 - share) + to * share;
}

export const interpolate = interpolateNumber;

/** The same, rounded to whole numbers. */
export function interpolateRound(from: number, to: number): (share: number) => number {
  return (share) => Math.round(from * (1 - share) + to * share);
}

/** Colour scales alone need it, and the site has none. */
export function piecewise(): never {
  throw new Error('Scales of colours are not bundled: see src/figures/interactive/kit/interpolate.ts.');
}
