import { describe, expect, test } from 'vitest';
import { learningRate } from './model.ts';

const rate = (step: number) => learningRate(step, 512, 4000);

describe('the learning rate at d = 512 with 4000 steps of warm-up', () => {
  test.each([
    [1, 1.7469e-7],
    [4000, 6.9877e-4],
    [100000, 1.3975e-4],
  ])('at step %i is %d', (step, value) => {
    expect(Math.abs(rate(step) / value - 1)).toBeLessThan(1e-4);
  });

  test('is highest at the end of the warm-up', () => {
    expect(rate(3999)).toBeLessThan(rate(4000));
    expect(rate(4001)).toBeLessThan(rate(4000));
    expect(rate(4000)).toBeCloseTo(512 ** -0.5 * 4000 ** -0.5, 12);
  });

  test('halves when the steps are four times the warm-up', () => {
    expect(rate(16000)).toBeCloseTo(rate(4000) / 2, 12);
  });

  test('refuses a step 0, where the formula has no value', () => {
    expect(() => rate(0)).toThrow('steps count from 1');
  });
});
