import { expect, test } from 'vitest';
import { gigaflops, percent, ratio, times } from './numbers.ts';

test.each([
  [1 / 7, '14.3%'],
  [0.5, '50.0%'],
  [0, '0.0%'],
  [1, '100.0%'],
  [0.000018, '0.002%'],
  [0.00052, '0.1%'],
  [0.99987, '99.99%'],
])('the share %d is written as %s: nothing is rounded to 0% or 100%', (share, text) => {
  expect(percent(share)).toBe(text);
});

test.each([
  [1, '1.00'],
  [1023 / 1024, '0.999'],
  [0.5, '0.50'],
  [128 / 3, '42.67'],
  [64 / 24_576, '0.0026'],
  [1 / 122_880, '0.0000081'],
])('the ratio %d is written as %s: only equal values give 1.00', (value, text) => {
  expect(ratio(value)).toBe(text);
});

test.each([
  [1024, 3e6, '0.000001'],
  [536_870_912, 3_758_096_384, '0.54'],
  [38_654_705_664, 96_636_764_160, '38.65'],
  [260_919_263_232, 1_565_515_579_392, '261'],
  [1_565_515_579_392, 1_565_515_579_392, '1,566'],
])('%d of %d operations are %s GFLOPs', (value, sum, text) => {
  expect(gigaflops(value, sum)).toBe(text);
});

test('a factor of 1 is not written', () => {
  expect([times(1, 'd'), times(2.5, 'd'), times(24, 'nd^2')]).toEqual(['d', '2.5d', '24nd^2']);
});
