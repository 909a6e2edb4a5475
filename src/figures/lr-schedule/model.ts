/**
 * The learning rate of the 2017 paper at a step counted from 1: d^−0.5 · min(s^−0.5, s·w^−1.5).
 *
 * @param width d_model
 * @param warmup steps of linear rise, w
 */
export function learningRate(step: number, width: number, warmup: number): number {
  if (step < 1) throw new RangeError(`steps count from 1, not from ${step}`);
  return width ** -0.5 * Math.min(step ** -0.5, step * warmup ** -1.5);
}
