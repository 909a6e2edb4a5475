import { describe, expect, test } from 'vitest';
import { range } from '../kit/controls.tsx';
import figure, { FARTHEST, LAST, WIDTHS } from './figure.ts';
import {
  dot,
  encoding,
  frequency,
  longestWavelength,
  rotate,
  spreadPairs,
  sumOfCosines,
  way,
} from './model.ts';
import { offsetShare, type Projection, scores } from './projection-model.ts';
import { small } from './words.ts';

const setting = (dimensions: number, projection: Projection, seed = 84, base = 10_000) => ({
  dimensions,
  base,
  projection,
  seed,
});

/** PE_p A PE_{p+k}^⊤. */
const score = (position: number, offset: number, of: ReturnType<typeof setting>) =>
  scores(position, [offset], of)[0] ?? NaN;

describe('the sinusoidal encoding', () => {
  test('interleaves sine and cosine', () => {
    const rounded = encoding(1, 4).map((value) => value.toFixed(6));
    expect(rounded).toEqual(['0.841471', '0.540302', '0.010000', '0.999950']);
  });

  test('at position 0 is 0, 1, 0, 1', () => {
    expect(encoding(0, 4)).toEqual([0, 1, 0, 1]);
  });

  test('has a longest wavelength just under 2π times the base', () => {
    expect(Math.round(longestWavelength(512, 10_000))).toBe(60_611);
    expect(Math.round(longestWavelength(128, 10_000))).toBe(54_410);
    expect(Math.round(longestWavelength(128, 500_000))).toBe(2_559_196);
  });
});

describe('the dot product of two encodings', () => {
  test.each([
    [0, '256.000'],
    [1, '249.102'],
    [7, '187.865'],
    [50, '131.091'],
  ])('at d = 512 and offset %i is %s for every p', (offset, product) => {
    for (const position of [0, 3, 63, 100])
      expect(score(position, offset, setting(512, 'none')).toFixed(3)).toBe(product);
  });

  test.each([100, 1000, 10_000, 500_000])('is the sum of cos kω, symmetric in k (base %i)', (base) => {
    for (const offset of [-12, 0, 5, 12]) {
      const sum = sumOfCosines(offset, 32, base);
      expect(score(20, offset, setting(32, 'none', 84, base))).toBeCloseTo(sum, 10);
      expect(score(33, -offset, setting(32, 'none', 84, base))).toBeCloseTo(sum, 10);
    }
  });

  test('is not monotonic: at d = 512, it is larger at k = 44 than at k = 43', () => {
    expect(sumOfCosines(44, 512)).toBeGreaterThan(sumOfCosines(43, 512));
  });

  test('is NaN if p + k is before the first position', () => {
    expect(scores(3, [-4, -3], setting(4, 'none')).map(Number.isNaN)).toEqual([true, false]);
  });
});

describe('the rotation R_k', () => {
  test.each(WIDTHS)('takes PE_p to PE_{p+k} for every p, forwards and backwards (d = %i)', (d) => {
    for (const [position, steps] of [
      [0, 1],
      [5, 64],
      [40, -40],
      [63, 7],
    ] as const) {
      const there = encoding(position + steps, d, 1000);
      rotate(encoding(position, d, 1000), steps, 1000).forEach((value, dimension) =>
        expect(value).toBeCloseTo(there[dimension] ?? NaN, 10),
      );
    }
  });

  test('keeps lengths', () => {
    const row = [3, -1, 0.5, 2];
    expect(dot(rotate(row, 9), rotate(row, 9))).toBeCloseTo(dot(row, row), 12);
  });
});

describe('projections between the encodings', () => {
  test('W^Q = R_{−1} gives Σ cos (k+1)ω: it is the same for every start, highest at k = −1, and not symmetric', () => {
    for (const offset of [-3, -1, 0, 1, 8])
      for (const position of [5, 100])
        expect(score(position, offset, setting(512, 'turned'))).toBeCloseTo(sumOfCosines(offset + 1, 512), 9);
    const around = scores(50, [-1, 0, 1], setting(512, 'turned'));
    expect(around.map((value) => value.toFixed(3))).toEqual(['256.000', '249.102', '231.734']);
    const row = scores(63, range(-63, 64), setting(512, 'turned'));
    expect(row.indexOf(Math.max(...row)) - 63).toBe(-1);
  });

  test('random ones give scores that depend on the start and are not symmetric', () => {
    const random = setting(512, 'random');
    expect(Math.abs(score(50, 7, random) - score(100, 7, random))).toBeGreaterThan(1);
    expect(Math.abs(score(100, 5, random) - score(100, -5, random))).toBeGreaterThan(0.1);
    expect(score(50, 7, random)).toBe(score(50, 7, setting(512, 'random')));
    expect(score(50, 7, random)).not.toBe(score(50, 7, setting(512, 'random', 85)));
  });

  test('the offset explains all of the variance without them and with R_{−1}, and little with random ones', () => {
    expect(offsetShare(64, setting(32, 'none'))).toBeCloseTo(1, 10);
    expect(offsetShare(64, setting(32, 'turned'))).toBeCloseTo(1, 10);
    for (const seed of [1, 2, 84]) {
      const share = offsetShare(128, setting(512, 'random', seed));
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.2);
    }
  });
});

test('angles and frequencies are written with their significant digits', () => {
  const written = [0, 7, -1, 0.64, 0.07, 0.0073906, 0.00011548, -2.108e-6].map(small);
  expect(written).toEqual([
    '0.000',
    '7.000',
    '−1.000',
    '0.640',
    '0.07000',
    '0.00739',
    '1.15 × 10^{−4}',
    '−2.11 × 10^{−6}',
  ]);
});

describe('the numbers that the answers quote', () => {
  test.each([
    [50, 10_000, '34.955'],
    [50, 500_000, '40.483'],
    [1, 10_000, '62.094'],
    [1, 500_000, '62.586'],
  ])('at d = 128, offset %i and base %i the score is %s', (offset, base, product) => {
    expect(sumOfCosines(offset, 128, base).toFixed(3)).toBe(product);
  });

  test('with seed 84, random projections give 4.255 and −3.446, and the offset explains 12.5%', () => {
    const random = setting(512, 'random');
    expect([50, 100].map((start) => score(start, -1, random).toFixed(3))).toEqual(['4.255', '-3.446']);
    expect(offsetShare(128, random)).toBeCloseTo(0.125, 3);
  });

  test('in 64 steps, the slowest of 64 pairs rotates by 0.00739 radians, and the fastest makes 10.186 turns', () => {
    expect(small(64 * frequency(63, 128))).toBe('0.00739');
    expect(small((64 * frequency(63, 128)) / (2 * Math.PI))).toBe('0.00118');
    expect(small((64 * frequency(0, 128)) / (2 * Math.PI))).toBe('10.186');
  });
});

describe('what is drawn', () => {
  test('the hand moves from the angle of p to the angle of p + k in the direction of the rotation', () => {
    for (const steps of [1, -5, 30]) {
      const ends = way(4 * frequency(0, 8), (4 + steps) * frequency(0, 8));
      const angles = ends.map(({ at }) => at);
      const [sine, cosine] = encoding(4 + steps, 8);
      expect(Math.cos(angles.at(-1) ?? NaN)).toBeCloseTo(cosine ?? NaN, 10);
      expect(Math.sin(angles.at(-1) ?? NaN)).toBeCloseTo(sine ?? NaN, 10);
      for (const [index, angle] of angles.slice(1).entries()) {
        const turned = (angle - (angles[index] ?? NaN)) * Math.sign(steps);
        expect(turned).toBeGreaterThan(0);
        expect(turned).toBeLessThanOrEqual(Math.PI);
      }
    }
  });

  test('the way is an outward spiral if it makes more than one turn, and otherwise has one radius', () => {
    expect(new Set(way(0, 6).map(({ radius }) => radius))).toEqual(new Set([0.5]));
    const radii = way(0, 64).map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((one, other) => one - other));
    expect(new Set(radii).size).toBe(radii.length);
    expect(way(2, 2)).toEqual([2, 2].map((at) => ({ at, radius: 0.5 })));
  });

  test('shows all pairs if they fit, and otherwise some from the first to the last', () => {
    expect(spreadPairs(8, 16)).toEqual([0, 1, 2, 3]);
    const some = spreadPairs(512, 16);
    expect(some).toHaveLength(16);
    expect([some[0], some.at(-1)]).toEqual([0, 255]);
    expect(new Set(spreadPairs(64, 16)).size).toBe(16);
  });

  test('p and p + k are always in the window of the heat map', () => {
    expect(LAST + FARTHEST).toBeLessThan(128);
    expect(figure.fields.pos.read(String(LAST + 1))).toBeUndefined();
  });
});
