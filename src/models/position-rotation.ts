/** A pair of dimensions after `position` steps of frequency ω, as an angle in radians. */
export function angle(position: number, frequency: number): number {
  return position * frequency;
}

/**
 * The positional score of one pair at offset k = j − i with the block A = aI + bJ: a cos kω + b sin kω.
 * a tells the distance, b the direction.
 */
export function score(offset: number, frequency: number, [a, b]: readonly [number, number]): number {
  return a * Math.cos(offset * frequency) + b * Math.sin(offset * frequency);
}

/** The block of W^Q = R_{−s}, W^K = I: its score is cos((k + s)ω), highest at k = −s. */
export function turned(steps: number, frequency: number): [number, number] {
  return [Math.cos(steps * frequency), -Math.sin(steps * frequency)];
}
