import { fixed, scientific } from '../kit/format.ts';

/** A number of any size with three significant digits: 25.0, 0.208, 3.44 × 10^{-4}. */
export function shown(value = NaN): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 9999.5 || size < 0.000995)) return scientific(value, 2);
  const digits = size === 0 ? 0 : 2 - Math.floor(Math.log10(Number(size.toPrecision(3))));
  return fixed(value, Math.max(0, digits));
}
