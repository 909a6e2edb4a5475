import { expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { bestGap, gradient, loss, target } from './model.ts';
import { words } from './words.ts';

test('with V = 10 and ε = 0.1 the target is 0.91 and 0.01 and the floor 0.5003', () => {
  expect(target(10, 0.1).right).toBeCloseTo(0.91, 12);
  expect(target(10, 0.1).other).toBeCloseTo(0.01, 12);
  expect(loss(bestGap(10, 0.1), 10, 0.1)).toBeCloseTo(0.5003, 4);
});

test('the gradient is the slope of the loss and is zero at the best gap', () => {
  for (const [gap, smoothing] of [
    [1, 0.1],
    [6, 0.1],
    [3, 0],
  ] as const) {
    const slope = (loss(gap + 1e-5, 10, smoothing) - loss(gap - 1e-5, 10, smoothing)) / 2e-5;
    expect(slope).toBeCloseTo(gradient(gap, 10, smoothing), 6);
  }
  expect(gradient(bestGap(10, 0.1), 10, 0.1)).toBeCloseTo(0, 12);
});

test('without smoothing the best gap is infinite and the loss goes to zero', () => {
  expect(bestGap(10, 0)).toBe(Infinity);
  expect(loss(20, 10, 0)).toBeLessThan(1e-7);
});

test.each(LANGUAGES)('the words give floor and best gap as computed (%s)', (language) => {
  expect(words[language].alt).toContain(loss(bestGap(10, 0.1), 10, 0.1).toFixed(4));
  expect(words[language].alt).toContain(bestGap(10, 0.1).toFixed(2));
});
