import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { deviceOf, sent } from './model.ts';
import { words } from './words.ts';

test('every device holds the same number of whole, adjacent heads', () => {
  const devices = Array.from({ length: 8 }, (_, head) => deviceOf(head, 8, 4));
  expect(devices).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});

test('heads that cannot be divided evenly are refused', () => {
  expect(() => deviceOf(0, 6, 4)).toThrow('4 devices do not divide 6 heads');
});

test('the traffic hardly depends on the number of devices, as in 5-06', () => {
  expect(Math.round(sent(4096 * 8192 * 2, 8) / 1e6)).toBe(117);
  expect(sent(1, 2)).toBe(1);
  expect(sent(1, 1000)).toBeLessThan(2);
});

test.each(LANGUAGES)('the words state what four devices send (%s)', (language) => {
  expect(sent(1, 4)).toBe(1.5);
  expect(words[language].traffic).toContain(`${sent(1, 4)} Bnd`);
});
