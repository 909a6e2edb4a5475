import { fixed, grouped } from '../kit/format.ts';

/** With more decimals where fewer would say 0 or all of it and it is not. */
function told(value: number, digits: number, all: number): string {
  const text = fixed(value, digits);
  const rounded = Number(text);
  const wrong = rounded !== value && (rounded === 0 || rounded === all);
  return wrong && digits < 12 ? told(value, digits + 1, all) : text;
}

/** A share in percent: 14.3%, and neither 0.0% nor 100.0% unless it is. */
export function percent(share: number): string {
  return `${told(100 * share, 1, 100)}%`;
}

/** How many times as much: 0.50, 42.67, and 1.00 only where both are equal. */
export function ratio(value: number): string {
  return value < 0.1 ? value.toPrecision(2) : told(value, 2, 1);
}

/** GFLOPs, alike in all rows of an account: 38.65, and 1,566 where their sum has four digits or more. */
export function gigaflops(value: number, sum: number): string {
  return value < 1e9 || sum < 1e12 ? told(value / 1e9, 2, 0) : grouped(value / 1e9);
}

/** A factor such as d_ff / d before a symbol: nothing stands for 1. */
export function times(factor: number, symbol: string): string {
  return `${factor === 1 ? '' : factor}${symbol}`;
}
