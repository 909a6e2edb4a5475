import { fixed, scientific } from '../kit/format.ts';
import { prefixRight } from './model.ts';

/** Below this a probability is written with a power of ten: five decimals would leave too little of it. */
const SMALL = 0.001;

/** `0.85737`, or `1.00 × 10^{−4}`; no chance here is 0, but a float has nothing smaller than 10^{−308}. */
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
