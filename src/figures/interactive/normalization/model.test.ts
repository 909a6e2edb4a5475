import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groups } from '../../../models/normalization-axes.ts';
import { moments } from '../../../models/moments.ts';
import { FACTORS, METHODS, TOKENS } from './figure.ts';
import {
  distance,
  EPSILON,
  group,
  isOutlier,
  moved,
  normalized,
  statistics,
  statisticsAt,
  tokens,
  WIDTH,
} from './model.ts';

const rounded = (values: readonly number[], digits = 4) => values.map((value) => value.toFixed(digits));
const token = [1, 2, 3, 4];

function standardize(method: (typeof METHODS)[number], values: readonly number[], epsilon?: number) {
  const { mean, scale } = statistics(method, values, epsilon);
  return values.map((value) => (value - mean) / scale);
}

describe('one token', () => {
  test('LN and RMSNorm of 1, 2, 3, 4 are correct with ε = 0 and with the ε of PyTorch', () => {
    for (const epsilon of [0, EPSILON]) {
      const layer = ['-1.3416', '-0.4472', '0.4472', '1.3416'];
      expect(rounded(standardize('layer', token, epsilon))).toEqual(layer);
      expect(rounded(standardize('rms', token, epsilon))).toEqual(['0.3651', '0.7303', '1.0954', '1.4606']);
    }
  });

  test('LN is invariant to shift and scale, and RMSNorm is invariant to scale', () => {
    for (const [scale, shift] of [
      [3, 0],
      [1, 10],
      [0.5, -7],
    ] as const) {
      const other = token.map((value) => scale * value + shift);
      expect(distance(standardize('layer', other, 0), standardize('layer', token, 0))).toBeLessThan(1e-12);
      const apart = distance(standardize('rms', other, 0), standardize('rms', token, 0));
      if (shift === 0) expect(apart).toBeLessThan(1e-12);
      else expect(apart).toBeGreaterThan(0.1);
    }
  });

  test('of zeros gives zeros, because of ε', () => {
    for (const method of METHODS) expect(standardize(method, [0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
  });
});

describe.each([true, false])('the tensor, padded: %s', (padded) => {
  const all = tokens(10, padded);
  const places = all.flatMap(({ batch, position }) =>
    token.map((_, feature) => ({ batch, position, feature })),
  );

  test('has mean 0 and variance 1 over every group that is not constant, rms 1 with RMSNorm', () => {
    for (const method of METHODS) {
      const outputs = all.map((one, index) => ({ ...one, values: normalized(method, all)[index] ?? [] }));
      for (const place of places) {
        if (statisticsAt(method, all, place).scale < 0.01) continue;
        const { mean, variance } = moments(group(method, outputs, place).map(({ value }) => value));
        if (method !== 'rms') expect(mean).toBeCloseTo(0, 10);
        expect(method === 'rms' ? variance + mean ** 2 : variance).toBeCloseTo(1, 4);
      }
    }
  });

  test('has groups of the size in the drawing of the axes', () => {
    for (const place of places) {
      expect(group('layer', all, place)).toHaveLength(WIDTH);
      expect(group('rms', all, place)).toHaveLength(WIDTH);
      if (padded) expect(group('batch', all, place)).toHaveLength(groups('batch', [2, 5, WIDTH]).size);
      else expect(group('batch', all, place)).toHaveLength(8);
      expect(group('batch', all, place).filter(({ padding }) => padding)).toHaveLength(padded ? 2 : 0);
    }
  });

  test.each(FACTORS.slice(1))(
    'multiplying token 4 by %i changes all tokens with BN, and no other token with LN',
    (times) => {
      const others = (method: (typeof METHODS)[number]) =>
        moved(normalized(method, tokens(1, padded)), normalized(method, tokens(times, padded))).filter(
          (_, index) => !isOutlier(all[index] ?? { batch: 1, position: 0 }),
        );
      expect(others('batch')).toEqual(Array.from({ length: all.length - 1 }, () => true));
      for (const method of ['layer', 'rms'] as const) {
        const [before, now] = [
          normalized(method, tokens(1, padded)),
          normalized(method, tokens(times, padded)),
        ];
        expect(others(method)).not.toContain(true);
        expect(now[0]).toEqual(before[0]);
        // Even the token itself does not change, because its scale is divided out.
        expect(moved(before, now)).not.toContain(true);
      }
    },
  );
});

test('LN makes the three tokens equal that differ by scale or shift, RMSNorm makes two of them equal, and BN none', () => {
  const all = tokens(1, true);
  const at = (name: (typeof TOKENS)[number]) =>
    all.findIndex(
      ({ batch, position }) => batch === 'AB'.indexOf(name.charAt(0)) && position === Number(name.slice(1)),
    );
  const apart = (method: (typeof METHODS)[number], other: (typeof TOKENS)[number]) => {
    const rows = normalized(method, all);
    return distance(rows[at('A0')] ?? [], rows[at(other)] ?? []);
  };
  expect([apart('layer', 'B0') < 1e-4, apart('layer', 'B1') < 1e-4]).toEqual([true, true]);
  expect([apart('rms', 'B0') < 1e-4, apart('rms', 'B1') < 0.1]).toEqual([true, false]);
  expect([apart('batch', 'B0') < 0.1, apart('batch', 'B1') < 0.1]).toEqual([false, false]);
});

test('the answers quote the values shown', () => {
  const output = (times: number, padded: boolean) => normalized('batch', tokens(times, padded));
  const place = { batch: 0, position: 0, feature: 0 };
  const mean = (padded: boolean) => statisticsAt('batch', tokens(10, padded), place).mean;
  expect([mean(true), mean(false)]).toEqual([6.4, 8]);
  expect(distance(output(10, true)[0] ?? [], output(1, true)[0] ?? []).toFixed(4)).toBe('0.3450');
  expect([1, 100].map((times) => output(times, false)[6]?.[0]?.toFixed(3))).toEqual(['2.343', '-0.320']);
  const shifted = normalized('rms', tokens(1, true))[6] ?? [];
  expect(rounded(shifted, 3)).toEqual(['0.877', '0.956', '1.036', '1.116']);
});

test('padding changes the statistics of BN but not those of LN', () => {
  const place = { batch: 0, position: 0, feature: 0 };
  const mean = (method: (typeof METHODS)[number], padded: boolean) =>
    statisticsAt(method, tokens(1, padded), place).mean;
  expect([mean('batch', false), mean('batch', true)]).toEqual([3.5, 2.8]);
  expect([mean('layer', false), mean('layer', true)]).toEqual([2.5, 2.5]);
});

test('every number equals that of PyTorch', () => {
  const file = new URL('../../../../content/figures/normalization.out', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const own = [1, 10].flatMap((times) =>
    [0, 2].flatMap((padding) =>
      METHODS.flatMap((method) =>
        normalized(method, tokens(times, padding > 0)).map((row, index) => ({
          name: `${method} x${times} pad${padding} token${index}`,
          row,
        })),
      ),
    ),
  );
  expect(lines.map((line) => line.split(':')[0])).toEqual(own.map(({ name }) => name));
  lines.forEach((line, index) => {
    const values = (line.split(': ')[1] ?? '').split(' ').map(Number);
    expect(distance(values, own[index]?.row ?? []), line).toBeLessThan(1e-6);
  });
});
