import { expect, test } from 'vitest';
import { gated, plain } from './model.ts';

test('with 8d/3 hidden units, the gated network has as many weights as the plain one: 8d²', () => {
  for (const width of [3, 48, 768]) {
    expect(plain(width).weights).toBe(8 * width ** 2);
    expect(gated(width).weights).toBe(8 * width ** 2);
  }
});
