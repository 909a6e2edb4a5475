/** The formats of the scores: 32 bits, 16 bits by IEEE 754, and 16 bits with the exponent range of fp32. */
export const DTYPES = ['fp32', 'fp16', 'bf16'] as const;
export type Dtype = (typeof DTYPES)[number];

/** `digits` is the number of significant bits, including the hidden one; `lowest` is the exponent of the smallest normal number. */
const FORMATS = {
  fp32: { digits: 24, lowest: -126, highest: 127 },
  fp16: { digits: 11, lowest: -14, highest: 15 },
  bf16: { digits: 8, lowest: -126, highest: 127 },
};

/** ⌊log2 |value|⌋ of a finite number other than 0, computed exactly; Math.log2 may be wrong next to a power of two. */
function exponent(value: number): number {
  const size = Math.abs(value);
  const near = Math.floor(Math.log2(size));
  if (2 ** near > size) return near - 1;
  return 2 ** (near + 1) <= size ? near + 1 : near;
}

/** The distance between neighboring numbers of a format at `value`. */
export function spacing(value: number, dtype: Dtype): number {
  const { digits, lowest } = FORMATS[dtype];
  const at = value === 0 ? lowest : Math.max(lowest, exponent(value));
  return 2 ** (at - digits + 1);
}

/** The most negative finite number of a format, `torch.finfo(dtype).min`. */
export function minimum(dtype: Dtype): number {
  const { digits, highest } = FORMATS[dtype];
  return -(2 - 2 ** (1 - digits)) * 2 ** highest;
}

/** The nearest number of a format; of two equally near ones, the even one. Beyond the range, it is ±∞; NaN stays NaN. */
export function store(value: number, dtype: Dtype): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const step = spacing(value, dtype);
  const count = Math.abs(value) / step;
  const below = Math.floor(count);
  const over = count - below;
  const nearest = over > 0.5 || (over === 0.5 && below % 2 === 1) ? below + 1 : below;
  const size = nearest * step;
  return Math.sign(value) * (size > -minimum(dtype) ? Infinity : size);
}

/** The value rounded to fp16: 11 significant bits, and ±∞ from 65520 on. */
export function toHalf(value: number): number {
  return store(value, 'fp16');
}

/** The value rounded to bfloat16: 8 significant bits and the range of fp32. */
export function toBfloat16(value: number): number {
  return store(value, 'bf16');
}
