import { describe, expect, test } from 'vitest';
import { normal } from '../../../models/random.ts';
import { minimum, spacing, store, toBfloat16, toHalf } from './floats.ts';

/** Every finite fp16 number except 0, decoded from its 16 bits. */
function* halves() {
  for (let bits = 1; bits < 0x7c00; bits++) {
    const [exponent, fraction] = [bits >> 10, bits & 0x3ff];
    yield exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
  }
}

/** bfloat16 by its bits: the upper half of an fp32 number, rounded to nearest even. */
function upperHalf(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer);
  const whole = bits[0] ?? 0;
  bits[0] = ((whole + 0x7fff + ((whole >>> 16) & 1)) >>> 16) << 16;
  return new Float32Array(bits.buffer)[0] ?? NaN;
}

/** Numbers of all sizes, from far below the smallest to beyond the largest of fp16. */
const samples = (() => {
  const next = normal(7);
  return Array.from({ length: 4000 }, () => Math.fround(next() * 2 ** Math.round(next() * 12)));
})();

describe('fp16', () => {
  test('keeps every representable number, with both signs', () => {
    for (const half of halves()) {
      expect(toHalf(half)).toBe(half);
      expect(toHalf(-half)).toBe(-half);
    }
  });

  test('rounds the middle between two neighbors to the even one', () => {
    let [before, odd] = [0, false];
    for (const half of halves()) {
      odd = !odd;
      expect(toHalf((before + half) / 2)).toBe(odd ? before : half);
      before = half;
    }
  });

  test('overflows at 65520', () => {
    expect(toHalf(65504)).toBe(65504);
    expect(toHalf(65519.99)).toBe(65504);
    expect(toHalf(65520)).toBe(Infinity);
    expect(toHalf(-1e9)).toBe(-Infinity);
    expect(toHalf(-65504 - 65504)).toBe(-Infinity);
  });

  test('gives the values of a Float16Array, if the engine has it', () => {
    const round: unknown = Reflect.get(Math, 'f16round');
    if (typeof round !== 'function') return;
    for (const value of samples) expect(toHalf(value)).toBe(round(value));
  });
});

describe('bfloat16', () => {
  test('is the upper half of fp32, rounded', () => {
    for (const value of samples) expect(toBfloat16(value)).toBe(upperHalf(value));
  });

  test('keeps −1e9 finite, and 1 + 1/256 as 1', () => {
    expect(toBfloat16(-1e9)).toBe(-998244352);
    expect(toBfloat16(1 + 1 / 256)).toBe(1);
    expect(toBfloat16(1 + 3 / 256)).toBe(1 + 4 / 256);
    expect(toBfloat16(3.4e38)).toBe(Infinity);
  });
});

test('fp32 is what Math.fround gives', () => {
  for (const value of samples) expect(store(value * 1.1, 'fp32')).toBe(Math.fround(value * 1.1));
  for (const value of [1e-45, 1e-40, 3.4028235e38, 3.5e38, 2 ** -126]) {
    expect(store(value, 'fp32')).toBe(Math.fround(value));
  }
});

test.each(['fp32', 'fp16', 'bf16'] as const)('%s keeps 0, NaN and the infinities', (dtype) => {
  for (const value of [0, NaN, Infinity, -Infinity]) expect(store(value, dtype)).toBe(value);
});

test('the minima are those of torch.finfo', () => {
  expect(minimum('fp32')).toBe(-3.4028234663852886e38);
  expect(minimum('fp16')).toBe(-65504);
  expect(minimum('bf16')).toBe(-3.3895313892515355e38);
});

test('neighboring numbers differ by 64 in fp32 at 1e9, by 32 in fp16 at the minimum, and by 4 in bf16 at 1000', () => {
  expect(spacing(-1e9, 'fp32')).toBe(64);
  expect(spacing(-65504, 'fp16')).toBe(32);
  expect(spacing(-1000, 'fp16')).toBe(0.5);
  expect(spacing(-1000, 'bf16')).toBe(4);
  expect(spacing(0, 'fp16')).toBe(2 ** -24);
});
