import { describe, expect, test } from 'vitest';
import { softmax } from '../../../models/softmax.ts';
import { histogram, jacobian, jacobianNorm, measure, randomRows, randomScores, TOKENS } from './model.ts';
import { positive, share } from './words.ts';

const rounded = (values: readonly number[]) => values.map((value) => value.toFixed(6));

describe('softmax with a temperature', () => {
  test('gives the expected weights for the scores 1, 2, 3 at T = 1 and T = 0.5', () => {
    expect(rounded(measure([1, 2, 3], 1).weights)).toEqual(['0.090031', '0.244728', '0.665241']);
    expect(rounded(measure([1, 2, 3], 0.5).weights)).toEqual(['0.015876', '0.117310', '0.866813']);
  });

  test('a low temperature sharpens and a high one flattens', () => {
    const [sharp, usual, flat] = [0.25, 1, 4].map((temperature) => measure([1, 2, 3], temperature).entropy);
    expect(sharp).toBeLessThan(usual ?? 0);
    expect(usual).toBeLessThan(flat ?? 0);
  });
});

describe('the Jacobian of the softmax', () => {
  const weights = softmax([1, 2, 3]);
  const entries = jacobian(weights);

  test('at 1, 2, 3', () => {
    expect(entries[0]?.[0]?.toFixed(6)).toBe('0.081925');
    expect(entries[0]?.[1]?.toFixed(6)).toBe('-0.022033');
  });

  test('has rows and columns that sum to 0', () => {
    entries.forEach((row, index) => {
      expect(row.reduce((sum, entry) => sum + entry, 0)).toBeCloseTo(0, 12);
      expect(entries.reduce((sum, other) => sum + (other[index] ?? NaN), 0)).toBeCloseTo(0, 12);
    });
  });

  test('agrees with finite differences', () => {
    const step = 1e-6;
    for (const column of [0, 1, 2]) {
      const at = (shift: number) =>
        softmax([1, 2, 3].map((score, index) => score + (index === column ? shift : 0)));
      const [above, below] = [at(step), at(-step)];
      above.forEach((value, row) => {
        expect((value - (below[row] ?? NaN)) / (2 * step)).toBeCloseTo(entries[row]?.[column] ?? NaN, 8);
      });
    }
  });

  test('vanishes if the weights are one-hot', () => {
    expect(jacobianNorm([1, 0, 0])).toBe(0);
  });
});

describe('scores of random queries and keys', () => {
  test.each([1, 4, 16, 64, 256, 512])('have a variance of about d_k = %i, and of 1 after division', (dk) => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const average = (scaled: boolean) =>
      seeds.reduce((sum, seed) => sum + randomRows(dk, scaled, 1, seed).variance, 0) / seeds.length;
    expect(average(false) / dk).toBeGreaterThan(0.85);
    expect(average(false) / dk).toBeLessThan(1.15);
    expect(average(true)).toBeCloseTo(average(false) / dk, 10);
  });

  test('are the same for the same seed, and a larger d_k adds terms to the same sums', () => {
    expect(randomScores(16, 84)).toEqual(randomScores(16, 84));
    expect(randomScores(16, 84)).not.toEqual(randomScores(16, 85));
    const [four = [], eight = []] = [randomScores(4, 84).flat(), randomScores(8, 84).flat()];
    const added = four.map((score, index) => (eight[index] ?? NaN) - score);
    const mean = added.reduce((sum, score) => sum + score ** 2, 0) / added.length;
    expect(mean).toBeGreaterThan(2);
    expect(mean).toBeLessThan(8);
  });

  test('saturate the softmax at d_k = 512 unless they are divided', () => {
    const [raw, divided] = [randomRows(512, false, 1, 84), randomRows(512, true, 1, 84)];
    expect(raw.mean.largest).toBeGreaterThan(0.85);
    expect(raw.saturated).toBeGreaterThan(0.4);
    expect(divided.mean.largest).toBeLessThan(0.25);
    expect(divided.mean.entropy).toBeGreaterThan(2.8);
    expect(divided.saturated).toBe(0);
  });

  test.each([
    { dk: 64, scaled: false, t: 1, largest: '0.84', entropy: '0.45', saturated: 31 },
    { dk: 512, scaled: false, t: 1, largest: '0.94', entropy: '0.13', saturated: 78 },
    { dk: 64, scaled: true, t: 1, largest: '0.18', entropy: '2.95', saturated: 0 },
    { dk: 512, scaled: true, t: 1, largest: '0.16', entropy: '3.04', saturated: 0 },
    { dk: 128, scaled: false, t: 1, largest: '0.89', entropy: '0.29', saturated: 56 },
    { dk: 128, scaled: true, t: 1, largest: '0.17', entropy: '3.00', saturated: 0 },
    { dk: 16, scaled: false, t: 4, largest: '0.18', entropy: '3.00', saturated: 0 },
    { dk: 16, scaled: true, t: 1, largest: '0.18', entropy: '3.00', saturated: 0 },
  ])(
    'with seed 84 have the values that the answers quote: d_k = $dk, scaled $scaled, T = $t',
    ({ dk, scaled, t, ...quoted }) => {
      const { mean, saturated } = randomRows(dk, scaled, t, 84);
      expect(mean.largest.toFixed(2)).toBe(quoted.largest);
      expect(mean.entropy.toFixed(2)).toBe(quoted.entropy);
      expect(Math.round(saturated * 100)).toBe(quoted.saturated);
    },
  );

  test('divided by √16 give exactly the weights of temperature 4', () => {
    expect(randomRows(16, false, 4, 84).rows).toEqual(randomRows(16, true, 1, 84).rows);
  });

  test('give rows of weights that sum to 1', () => {
    for (const { weights } of randomRows(64, false, 0.25, 7).rows) {
      expect(weights).toHaveLength(TOKENS);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
});

test('a histogram counts every value; those beyond its range are in the outermost bins', () => {
  expect(histogram([-100, -1, 0, 0.5, 100], 2, 4)).toEqual([0.2, 0.2, 0.4, 0.2]);
});

test('a value that rounds to 0 or 1 is written as a bound, because no softmax is one-hot', () => {
  const [first = NaN, second = NaN] = measure([50, -50], 0.25).weights;
  expect([share(first, 6), share(second, 6)]).toEqual(['>\u00a00.999999', '<\u00a00.000001']);
  expect([share(0.5, 3), positive(1.0001, 3), positive(0, 3)]).toEqual(['0.500', '1.000', '<\u00a00.001']);
});
