/**
 * The number of token rows that each generation step sends through the layers, one entry per step: 1 with a cache, and
 * the whole prefix (1, 2, 3, …) without.
 */
export function rowsByStep(steps: number, cached: boolean): number[] {
  return Array.from({ length: steps }, (_, step) => (cached ? 1 : step + 1));
}

/** The number of token rows of all steps together: `steps` with a cache, steps(steps + 1)/2 without. */
export function rows(steps: number, cached: boolean): number {
  return rowsByStep(steps, cached).reduce((sum, each) => sum + each, 0);
}
