import { describe, expect, test } from 'vitest';
import {
  decimal,
  defaults,
  flag,
  integer,
  numbers,
  oneOf,
  readState,
  step,
  strangers,
  text,
  writeState,
} from './state.ts';

const fields = {
  dk: step([1, 64, 512], 64),
  scale: flag(true),
  seed: integer(1, 99, 84),
  t: decimal(0.1, 4, 1),
  kind: oneOf(['a', 'b'], 'a'),
  scores: numbers([1, 2, 3], [2, 8], [-9, 9]),
  word: text('hug', (value) => /^\p{L}+$/u.test(value)),
};
const start = defaults(fields);
const read = (query: string) => readState(fields, start, new URLSearchParams(query), 'x.');
const write = (patch: Partial<typeof start>, query = '') =>
  writeState(fields, start, { ...start, ...patch }, new URLSearchParams(query), 'x.');

describe('the state of a figure in an address', () => {
  test('is read as it was written', () => {
    const state = {
      dk: 512,
      scale: false,
      seed: 7,
      t: 0.5,
      kind: 'b',
      scores: [-1, 2.5],
      word: '注意力',
    } as const;
    expect(read(write(state))).toEqual(state);
  });

  test('leaves out values that are unchanged', () => {
    expect(write({})).toBe('');
    expect(write({ dk: 512, scale: false })).toBe('?x.dk=512&x.scale=off');
  });

  test('does not change the state of other figures and the rest of the query', () => {
    expect(write({ seed: 3 }, '?y.dk=1&q=a+b&x.dk=1')).toBe('?y.dk=1&q=a+b&x.seed=3');
    expect(read('?y.dk=1&dk=1')).toEqual(start);
  });

  test.each([
    'x.dk=63',
    'x.dk=',
    'x.scale=yes',
    'x.seed=1e3',
    'x.seed=100',
    'x.seed=2.5',
    'x.t=0',
    'x.t=NaN',
    'x.t=0x1',
    'x.kind=c',
    'x.scores=1',
    'x.scores=1,,2',
    'x.scores=1,10',
    'x.word=%3Cb%3E',
    `x.word=${'a'.repeat(81)}`,
  ])('falls back to the initial state for a bad value: %s', (query) => {
    expect(read(query)).toEqual(start);
  });

  test('keeps the good values beside a bad one', () => {
    expect(read('x.dk=999&x.scale=off')).toEqual({ ...start, scale: false });
  });

  test('reads numbers between full-width commas and with a proper minus sign', () => {
    expect(read(`x.scores=${encodeURIComponent('−1， 2、3')}`).scores).toEqual([-1, 2, 3]);
  });

  test('a start may contain only fields and values of the figure', () => {
    expect(strangers(fields, 'dk=512&scale=off')).toEqual([]);
    expect(strangers(fields, 'dk=63&size=4')).toEqual(['dk=63', 'size=4']);
  });
});
