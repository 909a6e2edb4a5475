import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { percent } from './words.ts';
import { branches, curve, extended, learningRate, peak } from './model.ts';

const rate = (step: number) => learningRate(step, 512, 4000);

describe('the learning rate at d = 512 with 4000 steps of warm-up', () => {
  test.each([
    [1, '1.7469e-7'],
    [4000, '6.9877e-4'],
    [100000, '1.3975e-4'],
  ])('at step %i is %s', (step, value) => {
    expect(rate(step).toExponential(4)).toBe(value);
  });

  test('equals the output of the listing of 1-19', () => {
    const printed = readFileSync('content/questions/1-19-learning-rate-schedule/schedule.out', 'utf8');
    const lines = [...printed.matchAll(/^step +(\d+): (\S+)$/gm)];
    expect(lines).toHaveLength(5);
    for (const [, step, value] of lines) expect(rate(Number(step))).toBeCloseTo(Number(value), 8);
  });

  test('is highest at the end of the warm-up', () => {
    expect(rate(3999)).toBeLessThan(rate(4000));
    expect(rate(4001)).toBeLessThan(rate(4000));
    expect(rate(4000)).toBeCloseTo(512 ** -0.5 * 4000 ** -0.5, 12);
  });

  test('is half of the peak at four times the warm-up', () => {
    expect(rate(16000)).toBeCloseTo(rate(4000) / 2, 12);
  });

  test('refuses step 0, for which the formula is not defined', () => {
    expect(() => rate(0)).toThrow('steps count from 1');
  });
});

describe.each([
  [128, 1],
  [512, 4000],
  [768, 100],
  [12288, 32000],
])('at d = %i and w = %i', (width, warmup) => {
  test('the branches meet at s = w, so that the curve is continuous and has its peak there', () => {
    const { rising, falling } = branches(warmup, width, warmup);
    expect(rising / falling).toBeCloseTo(1, 12);
    expect(learningRate(warmup, width, warmup) / peak(width, warmup)).toBeCloseTo(1, 12);
    for (const step of [1, 7, warmup, warmup + 1, 50 * warmup])
      expect(learningRate(step, width, warmup)).toBeLessThanOrEqual(peak(width, warmup) * (1 + 1e-12));
  });

  test('four times the width halves the rate at every step', () => {
    for (const step of [1, warmup, 3 * warmup])
      expect(learningRate(step, 4 * width, warmup)).toBeCloseTo(learningRate(step, width, warmup) / 2, 14);
  });

  test('past both warm-ups, the length of the warm-up makes no difference', () => {
    const late = 8 * warmup;
    expect(learningRate(late, width, 4 * warmup)).toBe(learningRate(late, width, warmup));
    expect(peak(width, 4 * warmup) / peak(width, warmup)).toBeCloseTo(0.5, 12);
  });

  test('the curve contains step 1, the peak and the last step', () => {
    const points = curve(width, warmup, 1e6);
    expect(points[0]?.[0]).toBe(1);
    expect(points.at(-1)?.[0]).toBeCloseTo(1e6, 4);
    expect(Math.max(...points.map(([, value]) => value)) / peak(width, warmup)).toBeCloseTo(1, 12);
  });

  test('the branches stay below the top and are never below the curve', () => {
    const top = 2 * peak(width, warmup);
    for (const [step, value] of Object.values(extended(width, warmup, 1e6, top)).flat()) {
      expect(value).toBeLessThanOrEqual(top * (1 + 1e-9));
      expect(value).toBeGreaterThanOrEqual(learningRate(step, width, warmup) * (1 - 1e-9));
    }
  });
});

test('shares of the peak are written with their significant digits', () => {
  const shares = [1 / 32_000, 0.004, 0.2, learningRate(31_999, 512, 32_000) / peak(512, 32_000)];
  expect(shares.map(percent)).toEqual(['0.0031%', '0.4%', '20.0%', '99.997%']);
});

test('the peaks for 768 and 12288 dimensions are those that the answers quote', () => {
  const peaks = [768, 12_288].map((width) => peak(width, 4000).toExponential(4));
  expect(peaks).toEqual(['5.7054e-4', '1.4264e-4']);
});
