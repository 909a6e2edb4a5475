import { expect, test } from 'vitest';
import { angle, score, turned } from './position-rotation.ts';

test('k steps rotate a pair by kω from any position', () => {
  for (const start of [1, 11]) expect(angle(start + 2, 0.1) - angle(start, 0.1)).toBeCloseTo(0.2, 12);
});

test('the score is symmetric in the offset without b, and asymmetric with b', () => {
  expect(score(3, 1, [1, 0])).toBe(score(-3, 1, [1, 0]));
  expect(score(3, 1, [1, 0.5])).not.toBeCloseTo(score(-3, 1, [1, 0.5]), 3);
});

test('rotated by one step, the score is cos(k + 1), which is highest at the previous token', () => {
  for (const k of [-4, -1, 0, 1, 3]) expect(score(k, 1, turned(1, 1))).toBeCloseTo(Math.cos(k + 1), 12);
});
