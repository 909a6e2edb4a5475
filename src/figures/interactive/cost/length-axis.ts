import { scaleLog } from 'd3-scale';
import { type Scale, WIDTH, widthOf } from '../kit/chart.tsx';
import type { Words } from './words.ts';

/** The values that both charts over the length are drawn from. */
export interface ByLength {
  n: number;
  d: number;
  ff: number;
  words: Words;
  reading: string;
}

export const [TOP, BOTTOM, HEIGHT] = [30, 196, 234];

/** The range of lengths that is drawn: it includes both crossings and the current length. */
export function lengths(n: number, d: number): [number, number] {
  return [Math.min(d / 8, n), Math.max(16 * d, n)];
}

export function lengthScale(n: number, d: number): Scale {
  return scaleLog(lengths(n, d), [46, WIDTH - 24]);
}

/** The wanted ticks whose labels do not overlap; earlier ones in the list take precedence. */
export function ticks(x: Scale, wanted: readonly number[]): number[] {
  const apart = (one: number, other: number) =>
    Math.abs(x(one) - x(other)) > (widthOf(String(one)) + widthOf(String(other))) / 2 + 6;
  return wanted.reduce<number[]>(
    (kept, value) => (kept.every((other) => apart(other, value)) ? [...kept, value] : kept),
    [],
  );
}
