import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import figure from './figure.ts';
import {
  effectiveLoss,
  factors,
  kept,
  lossSum,
  meanGradient,
  meanLoss,
  microBatches,
  type Norm,
  type Pair,
  run,
  same,
  START,
  type Zero,
} from './model.ts';
import { usedLoss, wholeLoss, words } from './words.ts';

const PRINTED = readFileSync(
  new URL('../../../../content/figures/accumulation.out', import.meta.url),
  'utf8',
);

const NORMS: Norm[] = ['tokens', 'means'];
const ZEROES: Zero[] = ['once', 'each', 'never', 'late'];
const EXAMPLE = microBatches([2, 8]);

/** Sizes of one to four micro-batches, equal and unequal. */
const SIZES = [[5], [2, 8], [5, 5], [4, 4, 2], [1, 16, 3], [3, 1, 4, 16], [1, 6, 4, 1]];

/** ∂f/∂w by central differences. */
function slope(of: (w: Pair) => number, [first, second]: Pair): Pair {
  const step = 1e-5;
  const between = (above: Pair, below: Pair) => (of(above) - of(below)) / (2 * step);
  return [
    between([first + step, second], [first - step, second]),
    between([first, second + step], [first, second - step]),
  ];
}

function expectClose(found: Pair | undefined, wanted: Pair) {
  wanted.forEach((value, axis) => expect(found?.[axis]).toBeCloseTo(value, 8));
}

describe('two micro-batches of 2 and 8 tokens', () => {
  test('have loss sums of 2 and 2', () => {
    expect(EXAMPLE.map((batch) => lossSum(batch, START))).toEqual([2, 2]);
  });

  test('have the loss 0.4 as a mean over tokens and 0.625 as a mean of means', () => {
    expect(meanLoss(EXAMPLE, START)).toBe(0.4);
    expect(effectiveLoss(EXAMPLE, 'tokens', 'once')).toBeCloseTo(0.4, 12);
    expect(effectiveLoss(EXAMPLE, 'means', 'once')).toBeCloseTo(0.625, 12);
    expect(wholeLoss(EXAMPLE)).toBe('(2 + 2)/10 = 0.4');
    expect(usedLoss(EXAMPLE, 'means', 'once')).toBe('(2/2 + 2/8)/2 = 0.625');
  });

  test('weight a token of the short one four times as much', () => {
    expect(factors(EXAMPLE, 'means')).toEqual([1 / 4, 1 / 16]);
    expect(factors(EXAMPLE, 'tokens')).toEqual([1 / 10, 1 / 10]);
  });

  test('have terms of 0 for gradients that were cleared', () => {
    expect(usedLoss(EXAMPLE, 'tokens', 'each')).toBe('2/10 = 0.2');
    expect(usedLoss(EXAMPLE, 'means', 'each')).toBe('(2/8)/2 = 0.125');
    expect(usedLoss(EXAMPLE, 'means', 'late')).toBe('None');
  });
});

describe.each(SIZES.map((sizes) => [sizes]))('micro-batches of %j tokens', (sizes) => {
  const batches = microBatches(sizes);

  test('accumulate, over all tokens, the gradient of one large batch, which finite differences confirm', () => {
    for (const { from, buffer, whole } of run(batches, 'tokens', 'once', 4)) {
      expectClose(buffer, whole);
      expect(same(buffer, whole)).toBe(true);
      expectClose(
        whole,
        slope((w) => meanLoss(batches, w), from),
      );
    }
  });

  test('leave the gradient of the stated loss in the buffer', () => {
    for (const norm of NORMS)
      for (const zero of ZEROES) {
        const [first] = run(batches, norm, zero, 1);
        const loss = (w: Pair) => effectiveLoss(batches, norm, zero, w);
        expectClose(first?.buffer ?? [0, 0], slope(loss, START));
      }
  });

  test('have shares that sum to 1 over all tokens, unless some gradients are cleared', () => {
    for (const norm of NORMS) {
      const shares = (zero: Zero) =>
        kept(batches, norm, zero).reduce((sum, share, index) => sum + share * (sizes[index] ?? NaN), 0);
      expect(shares('once')).toBeCloseTo(1, 12);
      expect(shares('never')).toBeCloseTo(1, 12);
      expect(shares('each') < 1 - 1e-9).toBe(sizes.length > 1);
      expect(shares('late')).toBe(0);
    }
  });

  test('add the old gradients to the new ones if the buffer is never cleared', () => {
    for (const norm of NORMS) {
      const steps = run(batches, norm, 'never', 3);
      let sum: Pair = [0, 0];
      for (const { from, buffer } of steps) {
        const own = slope((w) => effectiveLoss(batches, norm, 'once', w), from);
        sum = [sum[0] + own[0], sum[1] + own[1]];
        expectClose(buffer, sum);
      }
    }
  });

  test('leave w unchanged if the buffer is cleared between backward and step', () => {
    for (const { buffer, to } of run(batches, 'tokens', 'late', 3)) {
      expect(buffer).toBeUndefined();
      expect(to).toEqual(START);
    }
  });
});

test('a mean of means is correct if the micro-batches have equal lengths', () => {
  const even = microBatches([5, 5]);
  expectClose(run(even, 'means', 'once', 1)[0]?.buffer, meanGradient(even, START));
  expect(same(run(EXAMPLE, 'means', 'once', 1)[0]?.buffer, meanGradient(EXAMPLE, START))).toBe(false);
});

test('PyTorch has the same buffers and the same updates of w', () => {
  const show = (values: Pair | undefined) =>
    values?.map((value) => (value + 0).toFixed(6).replace(/^-(0\.0+)$/, '$1')).join(',') ?? 'None';
  const lines = [
    [2, 8],
    [4, 4, 2],
  ].flatMap((sizes) =>
    NORMS.flatMap((norm) =>
      ZEROES.flatMap((zero) =>
        run(microBatches(sizes), norm, zero).map(({ buffer, whole, to }) =>
          [sizes.join(), norm, zero, show(buffer), show(whole), show(to)].join(' '),
        ),
      ),
    ),
  );
  expect(PRINTED.trim().split('\n')).toEqual(lines);
});

test('sizes are one to four whole numbers', () => {
  const { read } = figure.fields.sizes;
  expect(read('3, 16')).toEqual([3, 16]);
  for (const text of ['2.5, 8', '0, 8', '17', '1,2,3,4,5', '']) expect(read(text)).toBeUndefined();
});

test('the reading says what went wrong, if anything did', () => {
  const read = (sizes: number[], norm: Norm, zero: Zero) => {
    const batches = microBatches(sizes);
    return words.en.reading(run(batches, norm, zero), batches, norm, zero);
  };
  expect(read([2, 8], 'tokens', 'once')).toBe(
    'In step 1 G = (−0.400, −0.800), which is the gradient of the whole batch; the loss is 0.4.',
  );
  expect(read([2, 8], 'means', 'once')).toContain('a loss of 0.625, and the whole batch has 0.4');
  expect(read([2, 8], 'tokens', 'each')).toContain('cleared away');
  expect(read([2], 'tokens', 'each')).not.toContain('cleared away');
  expect(read([2, 8], 'tokens', 'never')).toContain('In step 2 G = (−0.784, −1.472)');
  expect(read([2, 8], 'means', 'late')).toContain('G is None');
  for (const sizes of SIZES)
    for (const norm of NORMS)
      for (const zero of ZEROES) expect(read(sizes, norm, zero)).not.toMatch(/NaN|−0\.000/);
});
