import type { Mask } from '../../../models/attention-masks.ts';
import { softmax } from '../../../models/softmax.ts';

/** A mask that hides every position from itself, size×size. */
export function withoutDiagonal(size: number): Mask {
  return Array.from({ length: size }, (_, query) => Array.from({ length: size }, (__, key) => query !== key));
}

/**
 * The expected weights at initialization: with separate W^Q and W^K, no visible key is preferred, so each weight is 1
 * over the number of visible keys.
 */
export function expected(mask: Mask): number[][] {
  return mask.map((row) => row.map((visible) => (visible ? 1 / row.filter(Boolean).length : 0)));
}

/** The weights of one row, without the key at `hidden` if one is given. */
export function row(scores: readonly number[], hidden?: number): number[] {
  return softmax(scores.map((score, key) => (key === hidden ? -Infinity : score)));
}
