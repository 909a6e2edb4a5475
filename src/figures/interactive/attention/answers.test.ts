import { describe, expect, test } from 'vitest';
import { defaults, readState } from '../state.ts';
import figure from './figure.ts';
import { attention, ownWeight, type Rows } from './model.ts';

describe('the values that the answers quote', () => {
  /** The figure in the state that an address describes. */
  function shown(query: string) {
    const state = readState(figure.fields, defaults(figure.fields), new URLSearchParams(query), '');
    const first = (rows: Rows) => rows.slice(0, state.n);
    const keys = state.share ? state.q : state.k;
    return attention(first(state.q), first(keys), first(state.v), state.scale);
  }
  const ZEROS = '0,0;0,0;0,0';
  const VALUES = '1,0;0,1;-1,0';
  const LENGTH = 'n=4&q=2,1;1,2;-1,2;-2,1&k=1,-1;0,1;-1,-1;1,0';
  const READER = `n=4&scale=off&q=${ZEROS};5,0&v=`;

  test.each([
    ['1-02', '', 2, '0.178 0.088 0.734', '0.912 0.822'],
    ['1-02, shared', 'share=on', 1, '0.673 0.164 0.164', '0.836 0.327'],
    ['2-01, K = 0', `q=1,0;0,0;0,0&k=${ZEROS}`, 1, '0.333 0.333 0.333', '0.667 0.667'],
    ['2-01, Q = 0', `q=${ZEROS}&k=1,0;0,0;0,0`, 1, '0.333 0.333 0.333', '0.667 0.667'],
    ['2-01, neither', 'q=1,0;0,0;0,0&k=1,0;0,0;0,0', 1, '0.503 0.248 0.248', '0.752 0.497'],
    ['4-13', `${READER}${VALUES};1,0&k=0,0;1,0;0,0;0,0`, 4, '0.007 0.980 0.007 0.007', '0.007 0.980'],
    ['4-13, v', `${READER}1,0;0,-3;-1,0;1,0&k=0,0;1,0;0,0;0,0`, 4, '0.007 0.980 0.007 0.007', '0.007 -2.941'],
    [
      '4-13, k',
      `${READER}1,0;0,-3;-1,0;1,0&k=0,0;0,0;1,0;0,0`,
      4,
      '0.007 0.007 0.980 0.007',
      '-0.967 -0.020',
    ],
    ['4-14', 'scale=off&q=3,0;0,0;3,0&k=0,1;1,1;0,1', 3, '0.045 0.909 0.045', '0.091 0.955'],
    ['4-14, raised', 'scale=off&q=3,5;0,0;3,0&k=0,1;1,1;0,1', 1, '0.045 0.909 0.045', '0.091 0.955'],
    ['4-15', `q=${ZEROS}&k=${VALUES}&v=${VALUES}`, 1, '0.333 0.333 0.333', '0.000 0.333'],
    ['4-15, a step', `q=0.471,-0.052;0,0;0,0&k=${VALUES}&v=${VALUES}`, 1, '0.454 0.313 0.233', '0.221 0.313'],
    ['4-15, further', `q=5,-0.5;0,0;0,0&k=${VALUES}&v=${VALUES}`, 1, '0.979 0.020 0.001', '0.978 0.020'],
    ['4-17', LENGTH, 2, '0.073 0.609 0.018 0.300', '-0.210 0.627'],
    [
      '4-17, short',
      `${LENGTH.replace('2,1', '1,0.5')}&share=on`,
      1,
      '0.307 0.522 0.127 0.044',
      '0.390 0.649',
    ],
    ['4-22', '', 1, '0.164 0.673 0.164', '0.327 0.836'],
    ['4-22, swapped', 'k=-1,-1;-1,1;1,0&v=1,0;1,1;0,1', 1, '0.164 0.164 0.673', '0.327 0.836'],
    ['4-22, k alone', 'k=-1,-1;-1,1;1,0', 1, '0.164 0.164 0.673', '0.836 0.836'],
  ])('%s', (_, query, row, weights, output) => {
    const found = shown(query);
    const rounded = (values?: number[]) => values?.map((value) => value.toFixed(3)).join(' ');
    expect(rounded(found.weights[row - 1])).toBe(weights);
    expect(rounded(found.output[row - 1])).toBe(output);
  });

  test('4-17 and 1-02: the mean weight of a token with itself, and where it is the largest', () => {
    const mean = (query: string) => ownWeight(shown(query).weights).toFixed(3);
    expect([mean(LENGTH), mean(`${LENGTH}&share=on`), mean('share=on')]).toEqual(['0.251', '0.611', '0.713']);
    const own = (query: string) =>
      shown(query).weights.map((row, token) => row.every((weight) => weight <= (row[token] ?? NaN)));
    expect(own(LENGTH)).toEqual([false, true, false, false]);
    expect(own(`${LENGTH}&share=on`)).toEqual([true, true, true, true]);
  });
});
