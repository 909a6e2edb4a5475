import { fixed, grouped } from '../kit/format.ts';

/** A number with `digits` decimals, or more if it would otherwise be rounded to 0 or to `all`. */
function told(value: number, digits: number, all: number): string {
  const text = fixed(value, digits);
  const rounded = Number(text);
  const wrong = rounded !== value && (rounded === 0 || rounded === all);
  return wrong && digits < 12 ? told(value, digits + 1, all) : text;
}

/** A share in percent: 14.3%. It is 0.0% or 100.0% only if the share is exactly 0 or 1. */
export function percent(share: number): string {
  return `${told(100 * share, 1, 100)}%`;
}

/** A ratio: 0.50, 42.67, and 1.00 only if both values are equal. */
export function ratio(value: number): string {
  return value < 0.1 ? value.toPrecision(2) : told(value, 2, 1);
}

/** GFLOPs in the same format in all rows of a table: 38.65, or 1,566 if their sum has four digits or more. */
export function gigaflops(value: number, sum: number): string {
  return value < 1e9 || sum < 1e12 ? told(value / 1e9, 2, 0) : grouped(value / 1e9);
}

/** A factor such as d_ff / d before a symbol; a factor of 1 is not written. */
export function times(factor: number, symbol: string): string {
  return `${factor === 1 ? '' : factor}${symbol}`;
}
