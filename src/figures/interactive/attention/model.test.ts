import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normal } from '../../../models/random.ts';
import { defaults } from '../state.ts';
import figure from './figure.ts';
import { asymmetry, attention, ownWeight, type Rows, rowSums } from './model.ts';

const { q, k, v } = defaults(figure.fields);

/** A seeded matrix of n rows with entries from N(0, 1). */
function random(n: number, width: number, seed: number): number[][] {
  const next = normal(seed);
  return Array.from({ length: n }, () => Array.from({ length: width }, next));
}

function expectClose(found: Rows, wanted: Rows, digits = 12) {
  expect(found.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  found.forEach((row, i) =>
    row.forEach((entry, j) => expect(entry).toBeCloseTo(wanted[i]?.[j] ?? NaN, digits)),
  );
}

const recorded = readFileSync('content/figures/attention.out', 'utf8');
const cases = [...recorded.matchAll(/^n=(\d) share=(\w+) scale=(\w+) (weights|output): (.*)$/gm)];

test('the output of PyTorch has all cases', () => expect(cases).toHaveLength(16));

test.each(cases.map(([, ...parts]) => parts))(
  'n = %s, shared %s, scaled %s: the %s are those of PyTorch',
  (n = '', share, scale, what, printed = '') => {
    const first = (rows: Rows) => rows.slice(0, Number(n));
    const found = attention(first(q), first(share === 'True' ? q : k), first(v), scale === 'True');
    const wanted = printed.split(';').map((row) => row.split(',').map(Number));
    expectClose(what === 'weights' ? found.weights : found.output, wanted, 6);
  },
);

test('softmax(QKᵀ/√d_k)V, with its scores', () => {
  const first = (rows: Rows) => rows.slice(0, 3);
  const { scores, scaled, weights, output } = attention(first(q), first(k), first(v), true);
  expect(scores).toEqual([
    [-1, 1, -1],
    [0, -1, 2],
    [2, -1, 0],
  ]);
  expect(scaled[1]?.[2]).toBeCloseTo(Math.SQRT2, 12);
  const largest = Math.exp(1 / Math.SQRT2) / (Math.exp(1 / Math.SQRT2) + 2 * Math.exp(-1 / Math.SQRT2));
  expect(weights[0]?.[1]).toBeCloseTo(largest, 12);
  expect(output[0]?.map((entry) => entry.toFixed(3))).toEqual(['0.327', '0.836']);
});

describe.each([1, 2, 3])('for random matrices (seed %i)', (seed) => {
  const n = 5;
  const [queries, keys, values] = [random(n, 4, seed), random(n, 4, seed + 10), random(n, 3, seed + 20)];
  const whole = attention(queries, keys, values, true);

  test('every row of weights sums to 1, and every output is between the values', () => {
    for (const sum of rowSums(whole.weights)) expect(sum).toBeCloseTo(1, 12);
    for (const row of whole.output)
      row.forEach((entry, column) => {
        const read = values.map((value) => value[column] ?? NaN);
        expect(entry).toBeGreaterThan(Math.min(...read));
        expect(entry).toBeLessThan(Math.max(...read));
      });
  });

  test('tokens in another order give the same outputs in that order', () => {
    const order = [3, 0, 4, 1, 2];
    const reordered = (rows: Rows) => order.map((token) => rows[token] ?? []);
    const { output, weights } = attention(reordered(queries), reordered(keys), reordered(values), true);
    expectClose(output, reordered(whole.output));
    expectClose(
      weights,
      reordered(whole.weights).map((row) => order.map((token) => row[token] ?? NaN)),
    );
  });

  test('keys and values in another order with the same queries give the same output', () => {
    const reordered = (rows: Rows) => [...rows].reverse();
    expectClose(attention(queries, reordered(keys), reordered(values), true).output, whole.output);
  });

  test('Q = K makes the scores symmetric but not the weights; with separate Q and K, neither is symmetric', () => {
    const shared = attention(queries, queries, values, true);
    expect(asymmetry(shared.scores)).toBeUndefined();
    expect(asymmetry(shared.scaled)).toBeUndefined();
    expect(asymmetry(shared.weights)?.difference).toBeGreaterThan(0.01);
    expect(asymmetry(whole.scores)?.difference).toBeGreaterThan(0.01);
  });

  test('with Q = K and queries of equal length, the largest weight of every row is on the diagonal', () => {
    const unit = queries.map((row) => row.map((entry) => entry / Math.hypot(...row)));
    const { weights } = attention(unit, unit, values, false);
    weights.forEach((row, token) => expect(row[token]).toBe(Math.max(...row)));
  });

  test('dividing the scores by √d_k is dividing the queries by it', () => {
    const smaller = queries.map((row) => row.map((entry) => entry / 2));
    expectClose(attention(smaller, keys, values, false).output, whole.output);
  });

  test('adding one vector to all keys adds a constant to each row of scores and changes no weight', () => {
    const moved = keys.map((row) => row.map((entry, index) => entry + index));
    expectClose(attention(queries, moved, values, true).weights, whole.weights);
  });
});

test('the pair that differs most is found once, above the diagonal', () => {
  const matrix = [
    [0, 1, 5],
    [1, 0, 2],
    [4.5, 2, 0],
  ];
  expect(asymmetry(matrix)).toEqual({ row: 0, column: 2, difference: 0.5 });
});

test('equal weights give each token a weight of 1/n', () => {
  const zeros = [1, 2, 3, 4].map(() => [0, 0]);
  expect(ownWeight(attention(zeros, zeros, zeros, true).weights)).toBeCloseTo(1 / 4, 12);
});

describe('a matrix in an address', () => {
  const { q: field } = figure.fields;

  test('is read row by row; rows left out at the end have their initial values', () => {
    expect(field.read('1,0;0,1;-1,.5')).toEqual([[1, 0], [0, 1], [-1, 0.5], ...q.slice(3)]);
    expect(field.read('1,0;0,1')).toBeUndefined();
    expect(field.read('1,0;0,1;1,1,1')).toBeUndefined();
    expect(field.read('1,0;0,1;1,100')).toBeUndefined();
    expect(field.read('0,0;0,0;0,0;0,0;0,0;0,0')).toBeUndefined();
  });

  test('is written as it is read', () => {
    for (const text of ['1,0;0,1;-1,0.5', '1,0;0,1;-1,0.5;0,2;9,9', '1,0;0,1;-1,0.5;7,7'])
      expect(field.write(field.read(text) ?? [])).toBe(text);
    expect(field.write(q)).toBe('1,0;-1,1;-1,-1');
  });
});
