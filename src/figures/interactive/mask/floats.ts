/** The formats in which scores are kept: 32 bits, the 16 bits of IEEE 754, and 16 bits with the exponents of fp32. */
export const DTYPES = ['fp32', 'fp16', 'bf16'] as const;
export type Dtype = (typeof DTYPES)[number];

/** `digits` are binary ones, the hidden one included; `lowest` is the exponent of the smallest normal number. */
const FORMATS = {
  fp32: { digits: 24, lowest: -126, highest: 127 },
  fp16: { digits: 11, lowest: -14, highest: 15 },
  bf16: { digits: 8, lowest: -126, highest: 127 },
};

/** ⌊log2 |value|⌋ of a finite number other than 0, exactly: the logarithm itself may be off next to a power of two. */
function exponent(value: number): number {
  const size = Math.abs(value);
  const near = Math.floor(Math.log2(size));
  if (2 ** near > size) return near - 1;
  return 2 ** (near + 1) <= size ? near + 1 : near;
}

/** The distance between neighbouring numbers of a format where `value` lies. */
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

/** The number of a format that is nearest, of two as near the even one; ±∞ beyond the range, NaN stays NaN. */
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

/** As fp16 keeps it: 11 binary digits, ±∞ from 65520 on. */
export function toHalf(value: number): number {
  return store(value, 'fp16');
}

/** As bfloat16 keeps it: 8 binary digits and the range of fp32. */
export function toBfloat16(value: number): number {
  return store(value, 'bf16');
}
