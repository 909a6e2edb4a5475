import { describe, expect, test } from 'vitest';
import { readCount, reads, type Operation, type Place } from './model.ts';

const places: Place[] = Array.from({ length: 24 }, (_, index) => ({
  sentence: Math.floor(index / 12),
  token: Math.floor(index / 4) % 3,
  feature: index % 4,
}));
const FIRST: Place = { sentence: 0, token: 0, feature: 0 };
const changes = (operation: Operation, change: Partial<Place>) =>
  reads(operation, FIRST, { ...FIRST, ...change });

describe.each<Operation>(['elementwise', 'linear', 'attention'])('%s', (operation) => {
  test('reads the stated number of inputs for every output', () => {
    for (const output of places)
      expect(places.filter((input) => reads(operation, output, input))).toHaveLength(
        readCount(operation, [3, 4]),
      );
  });

  test('never reads another sentence', () => {
    for (const output of places)
      for (const input of places)
        if (output.sentence !== input.sentence) expect(reads(operation, output, input)).toBe(false);
  });
});

test('the rows agree with the listing of 4-07 about what changes if another token or feature changes', () => {
  const row = (operation: Operation) => [
    changes(operation, { token: 1 }),
    changes(operation, { feature: 1 }),
  ];
  expect(row('elementwise')).toEqual([false, false]);
  expect(row('linear')).toEqual([false, true]);
  expect(row('attention')).toEqual([true, true]);
});
