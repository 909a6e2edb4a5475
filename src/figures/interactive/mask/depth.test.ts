import { describe, expect, test } from 'vitest';
import { windowMask } from '../../../models/mask-algebra.ts';
import { paths, spoiled } from './depth.ts';
import { normal } from '../../../models/random.ts';
import { attend, attention, type Change, type Fill, type Rules, SIZE, visibleMask } from './model.ts';

const all: Rules = { len: SIZE, pad: 'left', causal: false, cells: [] };
const padded: Rules = { len: 4, pad: 'left', causal: true, cells: [] };
const signs = { seen: '#', leak: '!', own: 'o', detour: '>', none: '.' };

function drawn(rules: Rules, layers: number, fill: Fill = '-inf'): string[] {
  const result = attention(rules, { scores: 'drawn', dtype: 'fp32', fill });
  return paths(result, fill, layers).map((row) => row.map((path) => signs[path]).join(''));
}

const hide = (pairs: [number, number][]): Change[] =>
  pairs.map(([query, key]) => ({ query, key, visible: false }));

describe('the dependence of outputs on inputs', () => {
  test('equals the causal mask at any depth', () => {
    for (const layers of [1, 2, 3, 4])
      expect(drawn({ ...all, causal: true }, layers)).toEqual(['#....', '##...', '###..', '####.', '#####']);
  });

  test('reaches one position further per layer with a window of width 2', () => {
    const outside = windowMask(SIZE, 2).flatMap((row, query) =>
      row.flatMap((seen, key): [number, number][] => (!seen && key <= query ? [[query, key]] : [])),
    );
    const rules = { ...all, causal: true, cells: hide(outside) };
    expect(drawn(rules, 1)).toEqual(['#....', '##...', '.##..', '..##.', '...##']);
    expect(drawn(rules, 2)).toEqual(['#....', '##...', '>##..', '.>##.', '..>##']);
    expect(drawn(rules, 4)).toEqual(['#....', '##...', '>##..', '>>##.', '>>>##']);
  });

  test('includes the own position for a hidden column, and every position for a hidden diagonal', () => {
    const column = hide([0, 1, 2, 3, 4].map((query) => [query, 2]));
    expect(drawn({ ...all, cells: column }, 4)).toEqual(['##.##', '##.##', '##o##', '##.##', '##.##']);
    const diagonal = hide([0, 1, 2, 3, 4].map((index) => [index, index]));
    expect(drawn({ ...all, cells: diagonal }, 1)[0]).toBe('o####');
  });

  test('includes hidden values in an empty row with a finite fill, and hidden scores if weights are set to 0 afterwards', () => {
    expect(drawn(padded, 1, '-1e9')).toEqual(['!!!!!', '.#...', '.##..', '.###.', '.####']);
    expect(drawn(padded, 1, 'after')).toEqual(['o....', '!#!!!', '!##!!', '!###!', '!####']);
  });

  test('includes no input for an output that is NaN', () => {
    expect(drawn(padded, 1)).toEqual(['.....', '.#...', '.##..', '.###.', '.####']);
    expect(drawn(padded, 2)).toEqual(Array(5).fill('.....'));
  });

  test('includes, in the next layer, what a leak has let through', () => {
    const rules = { ...padded, cells: [{ query: 4, key: 0, visible: true }] };
    expect(drawn(rules, 1, '-1e9')[4]).toBe('#####');
    expect(drawn({ ...padded, cells: [{ query: 2, key: 0, visible: true }] }, 2, '-1e9')[2]).toBe('###>>');
  });
});

/** Layers of attention with residuals, queries and keys from random projections, under one mask and fill. */
function run(inputs: readonly number[][], rules: Rules, fill: Fill, layers: number): number[][] {
  const next = normal(3);
  const projection = () => inputs[0]?.map(() => inputs[0]?.map(next) ?? []) ?? [];
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? NaN), 0);
  const mask = visibleMask(rules);
  let states = inputs.map((row) => [...row]);
  for (let layer = 0; layer < layers; layer++) {
    const [toQuery, toKey] = [projection(), projection()];
    const project = (by: number[][]) => states.map((row) => by.map((column) => dot(row, column) / 4));
    const [queries, keys] = [project(toQuery), project(toKey)];
    const numbers = { scores: 'drawn', dtype: 'fp32', fill } as const;
    states = states.map((row, i) => {
      const scores = keys.map((key) => dot(queries[i] ?? [], key));
      const { weights } = attend(scores, mask[i] ?? [], numbers);
      return row.map(
        (value, d) =>
          value +
          dot(
            weights,
            states.map((other) => other[d] ?? NaN),
          ),
      );
    });
  }
  return states;
}

test.each([
  ['causal', { ...all, causal: true }, '-inf'],
  ['own column hidden', { ...all, cells: hide([0, 1, 2, 3, 4].map((query) => [query, 2])) }, '-inf'],
  ['own diagonal hidden', { ...all, cells: hide([0, 1, 2, 3, 4].map((index) => [index, index])) }, '-1e9'],
  ['padding on the left', padded, '-inf'],
  ['padding on the left', padded, '-1e9'],
  ['padding on the left', padded, 'min'],
  ['padding on the left', padded, 'after'],
  [
    'two pairs hidden',
    {
      ...all,
      causal: true,
      cells: hide([
        [2, 0],
        [3, 1],
      ]),
    },
    '-1000',
  ],
] as const)('an output changes with an input exactly if there is a path: %s, %s, %s', (_, rules, fill) => {
  const next = normal(5);
  const inputs = Array.from({ length: SIZE }, () => Array.from({ length: 4 }, next));
  for (const layers of [1, 2, 3]) {
    const before = run(inputs, rules, fill, layers);
    const signs = drawn(rules, layers, fill);
    for (let j = 0; j < SIZE; j++) {
      const other = inputs.map((row, index) => (index === j ? row.map((value) => value + 0.5) : row));
      const after = run(other, rules, fill, layers);
      after.forEach((row, i) => {
        const changed = row.some((value, d) => !Object.is(value, before[i]?.[d]));
        expect([layers, i, j, changed]).toEqual([layers, i, j, signs[i]?.[j] !== '.']);
      });
    }
  }
});

test('NaN is in one output after one layer and in all outputs after two', () => {
  const result = attention(padded, { scores: 'drawn', dtype: 'fp32', fill: '-inf' });
  expect(spoiled(result, 1)).toEqual([true, false, false, false, false]);
  expect(spoiled(result, 2)).toEqual([true, true, true, true, true]);
  const finite = attention(padded, { scores: 'drawn', dtype: 'fp32', fill: 'min' });
  expect(spoiled(finite, 2)).toContain(false);
  expect(spoiled(finite, 2)).not.toContain(true);
});
