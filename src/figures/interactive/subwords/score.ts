import { fixed, scientific } from '../kit/format.ts';
import type { Pair } from './model.ts';

/** The ratio of a pair as an unreduced fraction: 10/225, not 2/45. */
export function fraction({ count, first, second }: Pair): string {
  return `${count}/${first * second}`;
}

/** A ratio with four decimals, or with a power of ten if four decimals would show 0. */
export function decimalOf(ratio: number): string {
  return ratio < 0.001 ? scientific(ratio, 1) : fixed(ratio, 4);
}
