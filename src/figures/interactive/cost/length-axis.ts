import { scaleLog } from 'd3-scale';
import { type Scale, WIDTH, widthOf } from '../kit/chart.tsx';
import type { Words } from './words.ts';

/** What both charts against the length are drawn from. */
export interface ByLength {
  n: number;
  d: number;
  ff: number;
  words: Words;
  reading: string;
}

export const [TOP, BOTTOM, HEIGHT] = [30, 196, 234];

/** The lengths that are drawn: around both crossings, and as far as the one that is set. */
export function lengths(n: number, d: number): [number, number] {
  return [Math.min(d / 8, n), Math.max(16 * d, n)];
}

export function lengthScale(n: number, d: number): Scale {
  return scaleLog(lengths(n, d), [46, WIDTH - 24]);
}

/** Ticks whose labels have room beside each other; the earlier in the list, the more they matter. */
export function ticks(x: Scale, wanted: readonly number[]): number[] {
  const apart = (one: number, other: number) =>
    Math.abs(x(one) - x(other)) > (widthOf(String(one)) + widthOf(String(other))) / 2 + 6;
  return wanted.reduce<number[]>(
    (kept, value) => (kept.every((other) => apart(other, value)) ? [...kept, value] : kept),
    [],
  );
}
