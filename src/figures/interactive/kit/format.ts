/**
 * A number with a fixed number of decimals and a proper minus sign. Zero is never negative; infinities and NaN are
 * written as such.
 */
export function fixed(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A whole number in groups of three digits: 23,040,000. */
export function grouped(value: number): string {
  return String(Math.round(value))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace('-', '−');
}

/** A power of ten as a label of an axis: 1, 10, 10^{2}, 10^{−3}; `Text` renders the exponent. */
export function powerOfTen(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return exponent === 0 || exponent === 1 ? String(10 ** exponent) : `10^{${fixed(exponent, 0)}}`;
}

/** A small or large number as `6.99 × 10^{-4}`; `Rich` and `Text` render the exponent. */
export function scientific(value: number, digits: number): string {
  if (value === 0 || !Number.isFinite(value)) return fixed(value, 0);
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  return `${mantissa.replace('-', '−')} × 10^{${exponent.replace('+', '').replace('-', '−')}}`;
}
