import { fixed, grouped, scientific } from '../kit/format.ts';

/** A number of the mask in short form: 0, −1000, −1e9, −3.4e38. */
export function brief(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) < 1e5) return fixed(value, 0);
  return Number(value.toPrecision(2)).toExponential().replace('+', '').replace('-', '−');
}

/** A weight; an exact 0 is written without decimals. */
export function share(value: number): string {
  return value === 0 ? '0' : fixed(value, 3);
}

/** A score, or a sum with it, with all significant digits, for `Rich`. */
export function precise(value: number): string {
  if (!Number.isFinite(value) || value === 0) return fixed(value, 0);
  const size = Math.abs(value);
  if (size > 1e12) return scientific(value, 3);
  if (size > 1e5) return grouped(value);
  return Number.isInteger(value) && size > 100 ? fixed(value, 0) : fixed(value, 4);
}

/** The distance between neighboring numbers, for `Rich`. */
export function gap(value: number): string {
  if (value > 1e7 || value < 0.01) return scientific(value, 1);
  return Number.isInteger(value) ? grouped(value) : String(value);
}
