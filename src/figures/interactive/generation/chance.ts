import { fixed, scientific } from '../kit/format.ts';
import { prefixRight } from './model.ts';

/** Smaller probabilities are written with a power of ten, because five decimals would show too few digits. */
const SMALL = 0.001;

/** A probability, `0.85737` or `1.00 × 10^{−4}`. No probability here is 0, but a float cannot be smaller than about 10^{−308}. */
export function chance(value: number): string {
  if (value === 0) return '< 10^{−300}';
  return value < SMALL ? scientific(value, 2) : fixed(value, 5);
}

/** `0.95^{3}` */
export function power(e: number, count: number): string {
  return `${Number((1 - e).toFixed(6))}^{${count}}`;
}

/** `0.95^{3} = 0.85737` */
export function equation(e: number, count: number): string {
  const value = prefixRight('cached', e, count);
  return `${power(e, count)} ${value === 0 ? '' : '= '}${chance(value)}`;
}
