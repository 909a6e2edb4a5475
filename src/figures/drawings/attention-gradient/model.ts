import { softmax } from '../../../models/softmax.ts';

export interface Step {
  /** b_ij = −g·v_j: by how much the loss decreases if the output contains more of v_j. */
  benefits: number[];
  /** The benefits weighted with the attention weights. */
  average: number;
  /** −∂ℓ/∂s_ij = a_ij (b_ij − average). */
  moves: number[];
  before: number[];
  /** The weights after a step of size 1 on the scores. */
  after: number[];
}

/**
 * One gradient step for one query, whose output o is the sum of `values` weighted with the softmax of `scores`. The
 * loss is ½‖o − target‖².
 */
export function step(
  scores: readonly number[],
  values: readonly (readonly number[])[],
  target: readonly number[],
): Step {
  const before = softmax(scores);
  const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);
  const upstream = target.map(
    (wanted, entry) => sum(values.map((value, key) => (before[key] ?? 0) * (value[entry] ?? 0))) - wanted,
  );
  const benefits = values.map((value) => -sum(value.map((entry, index) => entry * (upstream[index] ?? 0))));
  const average = sum(benefits.map((benefit, key) => benefit * (before[key] ?? 0)));
  const moves = benefits.map((benefit, key) => (before[key] ?? 0) * (benefit - average));
  return {
    benefits,
    average,
    moves,
    before,
    after: softmax(scores.map((score, key) => score + (moves[key] ?? 0))),
  };
}

/** Three keys with equal scores; the first value equals the target. */
export const EXAMPLE = {
  scores: [0, 0, 0],
  values: [
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  target: [1, 0],
} as const;
