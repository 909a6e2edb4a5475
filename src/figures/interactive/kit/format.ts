/** A number with a fixed count of decimals and a true minus; no zero is negative, infinities and NaN are said. */
export function fixed(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A whole number in groups of three: 23,040,000. */
export function grouped(value: number): string {
  return String(Math.round(value))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace('-', '−');
}

/** A small or large number as `6.99 × 10^{-4}`, for `Rich` and `Text`, which raise the exponent. */
export function scientific(value: number, digits: number): string {
  if (value === 0 || !Number.isFinite(value)) return fixed(value, 0);
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  return `${mantissa.replace('-', '−')} × 10^{${exponent.replace('+', '').replace('-', '−')}}`;
}
