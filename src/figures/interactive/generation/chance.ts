import { fixed, scientific } from '../kit/format.ts';
import { prefixRight } from './model.ts';

/** Below this a probability is written with a power of ten: five decimals would leave too little of it. */
const SMALL = 0.001;

/** `0.85737`, or `1.00 × 10^{−4}`. */
export function chance(value: number): string {
  return value < SMALL ? scientific(value, 2) : fixed(value, 5);
}

/** `0.95^{3}` */
export function power(e: number, count: number): string {
  return `${Number((1 - e).toFixed(6))}^{${count}}`;
}

/** `0.95^{3} = 0.85737` */
export function equation(e: number, count: number): string {
  return `${power(e, count)} = ${chance(prefixRight('cached', e, count))}`;
}
