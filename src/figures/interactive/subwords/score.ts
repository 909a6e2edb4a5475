import { fixed, scientific } from '../kit/format.ts';
import type { Pair } from './model.ts';

/** The ratio of a pair as it is computed: 10/225, not 2/45. */
export function fraction({ count, first, second }: Pair): string {
  return `${count}/${first * second}`;
}

/** A ratio with four decimals; where these would not tell it from 0, by its power of ten. */
export function decimalOf(ratio: number): string {
  return ratio < 0.001 ? scientific(ratio, 1) : fixed(ratio, 4);
}
