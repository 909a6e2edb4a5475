import { describe, expect, test } from 'vitest';
import { both, causalMask, paddingMask } from './attention-masks.ts';

const drawn = (mask: boolean[][]) => mask.map((row) => row.map((visible) => (visible ? '#' : '.')).join(''));

describe('masks', () => {
  test('padding is hidden as a key from every query, including padded queries', () => {
    expect(drawn(paddingMask(4, 4, 3))).toEqual(['###.', '###.', '###.', '###.']);
  });

  test('with a causal mask, a position sees itself and the earlier positions', () => {
    expect(drawn(causalMask(3))).toEqual(['#..', '##.', '###']);
  });

  test('with both masks, a position sees the earlier tokens that are not padding', () => {
    expect(drawn(both(causalMask(4), paddingMask(4, 4, 2)))).toEqual(['#...', '##..', '##..', '##..']);
  });

  test('in cross-attention, the shape is target by source, and the length is that of the source', () => {
    expect(drawn(paddingMask(2, 3, 2))).toEqual(['##.', '##.']);
  });

  test('no row of these masks is empty, so no softmax is over an empty set', () => {
    for (const mask of [paddingMask(5, 5, 1), causalMask(5), both(causalMask(5), paddingMask(5, 5, 1))])
      for (const row of mask) expect(row).toContain(true);
  });
});
