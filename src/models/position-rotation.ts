/** The angle, in radians, of a pair of dimensions at `position` for the frequency ω (radians per position). */
export function angle(position: number, frequency: number): number {
  return position * frequency;
}

/**
 * The positional part of an attention score for one pair of dimensions, at the offset k = j − i, with the 2×2 block A =
 * aI + bJ of W^Q W^{K⊤}: a cos kω + b sin kω. The coefficient a is sensitive to the distance, b to the direction.
 */
export function score(offset: number, frequency: number, [a, b]: readonly [number, number]): number {
  return a * Math.cos(offset * frequency) + b * Math.sin(offset * frequency);
}

/**
 * The coefficients [a, b] for W^Q = R_{−s} and W^K = I, where R is a rotation and s is `steps`: the score is
 * cos((k + s)ω), which is highest at k = −s.
 */
export function turned(steps: number, frequency: number): [number, number] {
  return [Math.cos(steps * frequency), -Math.sin(steps * frequency)];
}
