/** A step and the learning rate there. */
export type Point = readonly [step: number, rate: number];

/** Learning rates of the two branches, of which the schedule takes the smaller one. */
export interface Branches {
  /** d^−0.5 · s · w^−1.5, the linear rise. */
  rising: number;
  /** d^−0.5 · s^−0.5, the fall. */
  falling: number;
}

/**
 * Both branches at a step counted from 1; they are equal at s = w.
 *
 * @throws RangeError for a step below 1
 */
export function branches(step: number, width: number, warmup: number): Branches {
  if (step < 1) throw new RangeError(`steps count from 1; ${step} is not a step`);
  const scale = width ** -0.5;
  return { rising: scale * step * warmup ** -1.5, falling: scale * step ** -0.5 };
}

/**
 * The learning rate at a step counted from 1: d^−0.5 · min(s^−0.5, s·w^−1.5). Source: Vaswani et al. (2017), equation
 * 3.
 *
 * @param width d_model
 * @param warmup steps of linear rise, w
 */
export function learningRate(step: number, width: number, warmup: number): number {
  const { rising, falling } = branches(step, width, warmup);
  return Math.min(rising, falling);
}

/** The highest learning rate, which is that of step w: (d·w)^−0.5. */
export function peak(width: number, warmup: number): number {
  return (width * warmup) ** -0.5;
}

/** Points of the schedule from step 1 to `last`, including the peak, to be joined by straight lines. */
export function curve(width: number, warmup: number, last: number): Point[] {
  const fall = Array.from({ length: 61 }, (_, index) => warmup * (last / warmup) ** (index / 60));
  return [1, ...fall].map((step) => [step, learningRate(step, width, warmup)]);
}

/** Both branches as straight lines on logarithmic axes, from step 1 to `last`, each cut off at the rate `top`. */
export function extended(
  width: number,
  warmup: number,
  last: number,
  top: number,
): Record<keyof Branches, Point[]> {
  const root = Math.sqrt(width);
  const at = (step: number, branch: keyof Branches): Point => [step, branches(step, width, warmup)[branch]];
  return {
    rising: [at(1, 'rising'), at(Math.min(last, top * warmup ** 1.5 * root), 'rising')],
    falling: [at(Math.max(1, 1 / (top * root) ** 2), 'falling'), at(last, 'falling')],
  };
}
