import { describe, expect, test } from 'vitest';
import { groups, share, type Norm, type Place } from './normalization-axes.ts';

const SHAPE = [2, 3, 4] as const;
const places: Place[] = Array.from({ length: 24 }, (_, index) => ({
  batch: Math.floor(index / 12),
  position: Math.floor(index / 4) % 3,
  feature: index % 4,
}));

describe('the numbers that share one mean', () => {
  test.each<Norm>(['batch', 'layer'])('every number of %s norm is in a group of the stated size', (norm) => {
    for (const place of places)
      expect(places.filter((other) => share(norm, place, other))).toHaveLength(groups(norm, SHAPE).size);
  });

  test('BatchNorm has one mean per feature, over batch and positions', () => {
    expect(groups('batch', SHAPE)).toEqual({ size: 6, count: 4 });
  });

  test('LayerNorm has one mean per token, over its features only', () => {
    expect(groups('layer', SHAPE)).toEqual({ size: 4, count: 6 });
    const group = places.filter((place) => share('layer', { batch: 0, position: 1, feature: 2 }, place));
    expect(new Set(group.map((place) => `${place.batch}${place.position}`)).size).toBe(1);
  });
});
