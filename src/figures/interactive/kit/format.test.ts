import { expect, test } from 'vitest';
import { fixed, grouped, powerOfTen, scientific } from './format.ts';

test('a number has a proper minus sign, and zero is never negative', () => {
  expect([fixed(-1.25, 1), fixed(-0.001, 2), fixed(-0, 0), fixed(2, 3)]).toEqual([
    '−1.3',
    '0.00',
    '0',
    '2.000',
  ]);
});

test('NaN and infinities are written as such', () => {
  expect([fixed(NaN, 2), fixed(Infinity, 2), fixed(-Infinity, 0)]).toEqual(['NaN', '∞', '−∞']);
});

test('large numbers are written in groups of three digits', () => {
  expect([grouped(999), grouped(23_040_000), grouped(-1234.4)]).toEqual(['999', '23,040,000', '−1,234']);
});

test('small numbers are written with a power of ten and a proper minus sign', () => {
  expect([scientific(6.9877e-4, 4), scientific(-2.5e12, 1), scientific(0, 3)]).toEqual([
    '6.9877 × 10^{−4}',
    '−2.5 × 10^{12}',
    '0',
  ]);
});

test('an axis writes 1 and 10 as they are and the other powers with exponents, also for inexact floats', () => {
  expect([1, 10, 100, 1e-3, 10 ** -7].map(powerOfTen)).toEqual(['1', '10', '10^{2}', '10^{−3}', '10^{−7}']);
});
