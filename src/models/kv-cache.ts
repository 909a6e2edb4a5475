/** Rows that each step of generation sends through the layers: one with a cache, the whole prefix without. */
export function rowsByStep(steps: number, cached: boolean): number[] {
  return Array.from({ length: steps }, (_, step) => (cached ? 1 : step + 1));
}

/** Rows of all steps together. */
export function rows(steps: number, cached: boolean): number {
  return rowsByStep(steps, cached).reduce((sum, each) => sum + each, 0);
}
