import { expect, test } from 'vitest';
import { both, causalMask } from './attention-masks.ts';
import { count, othersMask, packedMask, prefixMask, reach, windowMask } from './mask-algebra.ts';

const causal = causalMask(8);

test.each([
  ['causal', causal, 36, 36],
  ['window', windowMask(8, 3), 21, 35],
  ['prefix', prefixMask(8, 3), 39, 39],
  ['packed', both(causal, packedMask([5, 3])), 21, 21],
  ['no self', othersMask(8), 56, 64],
])(
  '%s has as many visible cells after one layer and after three as in the listing of 4-01',
  (_, mask, one, three) => {
    expect(count(mask)).toBe(one);
    expect(count(reach(mask, 3))).toBe(three);
  },
);

test('after many layers a window reaches L(w − 1) + 1 positions', () => {
  for (const layers of [1, 2, 3])
    expect(count([reach(windowMask(12, 3), layers)[11] ?? []])).toBe(layers * 2 + 1);
});
