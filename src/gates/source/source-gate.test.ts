import { expect, test } from 'vitest';
import { both, en, faultsAfter, zh } from '../planting/planting.ts';

test('content without a fault passes', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

test('several faults are reported at once', () => {
  const lines = faultsAfter((files) => {
    zh('difficulty: 1', 'dificulty: 1')(files);
    en('"masks"', '"mask"')(files);
    both('/q/1-03/', '/q/1-30/')(files);
  });
  for (const found of ['"dificulty"', '"mask"', '/q/1-30/']) {
    expect(lines).toContainEqual(expect.stringContaining(found));
  }
});
