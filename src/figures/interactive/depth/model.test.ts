import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { moments } from '../../../models/moments.ts';
import { DEPTHS, GAINS, WIRINGS } from './figure.ts';
import { measure, predict, randomToy, TOKENS, WIDTH } from './model.ts';
import { shown } from './numbers.ts';
import { backward, dot, forward, identityPath, type Vector } from './stack.ts';

const last = (values: readonly number[]) => values.at(-1) ?? NaN;

describe('the formulas', () => {
  test.each(GAINS.flatMap((gain) => DEPTHS.map((layers) => [layers, gain] as const)))(
    'of L = %i and σ = %d',
    (layers, gain) => {
      const [pre, post] = [predict('pre', layers, gain), predict('post', layers, gain)];
      expect(last(pre.variance)).toBeCloseTo(1 + layers * gain ** 2, 9);
      expect(last(post.variance)).toBe(1);
      expect(post.share / (1 + gain ** 2) ** (-layers / 2)).toBeCloseTo(1, 12);
      expect((post.identity[0] ?? NaN) / post.share).toBeCloseTo(1, 12);
      expect(pre.share).toBeCloseTo((1 + layers * gain ** 2) ** -0.5, 12);
      expect(last(pre.change)).toBeCloseTo(gain / Math.sqrt(1 + (layers - 1) * gain ** 2), 12);
      for (const [{ gradient }, at] of [
        [pre, 0],
        [post, 0],
      ] as const)
        expect(gradient[at]).toBeCloseTo(1, 12);
      for (const { variance, gradient, identity, change } of [pre, post])
        expect([variance, gradient, identity, change].map((list) => list.length)).toEqual([
          layers + 1,
          layers + 1,
          layers + 1,
          layers,
        ]);
    },
  );

  test('give the numbers in the answers', () => {
    const [post, pre] = [predict('post', 24, 1), predict('pre', 24, 1)];
    expect(post.share).toBe(1 / 4096);
    expect([last(pre.variance), pre.share]).toEqual([25, 0.2]);
    expect(last(predict('pre', 192, 1).change)).toBeCloseTo(0.072, 3);
    const [twice, kept] = [predict('post', 48, 1), predict('pre', 48, 1)];
    expect(twice.share).toBe(post.share ** 2);
    expect([shown(last(kept.variance)), shown(kept.share)]).toEqual(['49.0', '0.143']);
    expect(shown(measure('post', randomToy(48, 84), 1).gradient[0])).toBe('1.22');
    expect(last(predict('pre', 24, 1 / Math.sqrt(24)).variance)).toBeCloseTo(2, 12);
  });
});

describe('the random toy', () => {
  const seeds = [1, 2, 3, 4, 84];
  const average = (pick: (seed: number) => number) =>
    seeds.reduce((sum, seed) => sum + pick(seed) / seeds.length, 0);

  test.each([
    [6, 0.5],
    [24, 0.3],
    [24, 1],
  ])('follows the formulas with L = %i and σ = %d', (layers, gain) => {
    for (const wiring of WIRINGS) {
      const predicted = predict(wiring, layers, gain);
      const found = seeds.map((seed) => measure(wiring, randomToy(layers, seed), gain));
      const ratio = (pick: (profile: typeof predicted) => number) =>
        average((seed) => pick(found[seeds.indexOf(seed)] ?? predicted)) / pick(predicted);
      const ratios = [
        ratio(({ variance }) => last(variance)),
        ratio(({ gradient }) => gradient[0] ?? NaN),
        ratio(({ gradient }) => last(gradient)),
        ratio(({ change }) => last(change)),
      ];
      for (const each of ratios) expect(Math.abs(each - 1), wiring).toBeLessThan(0.2);
      // A product with one factor per sublayer, each with a small error because the width is finite.
      expect(ratio(({ share }) => share)).toBeGreaterThan(0.8);
      expect(ratio(({ share }) => share)).toBeLessThan(1.5);
    }
  });

  test('exceeds the share in post-LN by e^{0.8L/d} on average with σ = 1, as the figure states', () => {
    const many = Array.from({ length: 12 }, (_, index) => index + 1);
    const ratios = many.map(
      (seed) => measure('post', randomToy(24, seed), 1).share / predict('post', 24, 1).share,
    );
    const average = ratios.reduce((sum, ratio) => sum + ratio / many.length, 0);
    expect(Math.abs(average / Math.exp((0.8 * 24) / WIDTH) - 1)).toBeLessThan(0.1);
  });

  test('keeps its whole gradient in post-LN although the identity path almost vanishes', () => {
    for (const seed of seeds) {
      const { gradient, share } = measure('post', randomToy(48, seed), 1);
      expect(gradient[0]).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(1e-6);
    }
  });

  test('keeps the variance at 1 in post-LN', () => {
    for (const value of measure('post', randomToy(24, 84), 1).variance) expect(value).toBeCloseTo(1, 10);
  });

  test('is the same for the same seed, and further sublayers extend the same stack', () => {
    const [short, long] = [randomToy(2, 7), randomToy(4, 7)];
    expect(long.weights.slice(0, 2)).toEqual(short.weights);
    expect(randomToy(2, 8).weights).not.toEqual(short.weights);
    expect(randomToy(2, 7).weights).toEqual(short.weights);
    expect(short.input).toHaveLength(TOKENS);
    for (const token of short.input) expect(moments(token).variance).toBeCloseTo(1, 12);
  });
});

/** The matrix ((a i + b j + c) mod m) − ⌊m / 2⌋ as rows, as in content/figures/depth.py. */
function grid(rows: number, [a, b, c, m]: readonly [number, number, number, number], scale = 1): Vector[] {
  return Array.from({ length: rows }, (_, i) =>
    Float64Array.from({ length: 6 }, (_entry, j) => scale * (((a * i + b * j + c) % m) - Math.floor(m / 2))),
  );
}

const fixedToy = {
  input: grid(3, [5, 3, 0, 11]).map((row) => {
    const { mean, variance } = moments(row);
    return row.map((value) => (value - mean) / Math.sqrt(variance));
  }),
  arriving: grid(3, [3, 2, 1, 7]),
  weights: [0, 2, 4, 6, 8].map((shift) =>
    Float64Array.from(grid(6, [7, 3, shift, 5], 0.1).flatMap((row) => [...row])),
  ),
};

describe.each(WIRINGS)('backpropagation, %s', (wiring) => {
  const gain = 1.5;
  const { input, arriving, weights } = fixedToy;

  test('agrees with finite differences at x_0', () => {
    const step = 1e-6;
    input.forEach((token, row) => {
      const g = arriving[row] ?? token;
      const loss = (x: Vector) => dot(forward(wiring, x, weights, gain).output, g);
      const [gradient] = backward(wiring, forward(wiring, token, weights, gain), weights, gain, g);
      token.forEach((_, entry) => {
        const at = (shift: number) => token.map((value, index) => value + (index === entry ? shift : 0));
        expect((loss(at(step)) - loss(at(-step))) / (2 * step)).toBeCloseTo(gradient?.[entry] ?? NaN, 6);
      });
    });
  });

  test('equals that of PyTorch, and so do the variances', () => {
    const file = new URL('../../../../content/figures/depth.out', import.meta.url);
    const { variance, gradient } = measure(wiring, fixedToy, gain);
    const own = variance.map(
      (value, layer) =>
        `${wiring} x_${layer} variance ${value.toFixed(8)} gradient ${(gradient[layer] ?? NaN).toFixed(8)}`,
    );
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.filter((line) => line.startsWith(`${wiring} `))).toEqual(own);
  });

  test('makes the output the sum of the identity path and of every sublayer output, with the same factors', () => {
    const centered = (x: Vector) => (wiring === 'none' ? x : x.map((value) => value - moments(x).mean));
    input.forEach((token) => {
      const run = forward(wiring, token, weights, gain);
      const path = identityPath(wiring, run);
      const sum = token.map((value, index) =>
        run.outputs.reduce(
          (all, branch, layer) => all + (path[layer] ?? NaN) * (centered(branch)[index] ?? NaN),
          (path[0] ?? NaN) * value,
        ),
      );
      run.output.forEach((value, index) => expect(value).toBeCloseTo(sum[index] ?? NaN, 10));
    });
  });
});

test('numbers are written with three digits', () => {
  expect([25, 0.2, 1, 0.07216, 1250, 0.9996].map((value) => shown(value))).toEqual([
    '25.0',
    '0.200',
    '1.00',
    '0.0722',
    '1250',
    '1.00',
  ]);
  expect(shown(1 / 4096)).toBe('2.44 × 10^{−4}');
  expect(shown(2 ** 24)).toBe('1.68 × 10^{7}');
});
