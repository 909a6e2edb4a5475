import { expect, test } from 'vitest';
import { causalMask } from '../../../models/attention-masks.ts';
import { cachedMask } from './model.ts';

const drawn = (mask: boolean[][]) => mask.map((row) => row.map((visible) => (visible ? '#' : '.')).join(''));

test('without a cache, it is the causal mask of training', () => {
  expect(cachedMask(0, 4)).toEqual(causalMask(4));
});

test('a generation step is one row that sees everything, and equals the visible part of its row in training', () => {
  for (const step of [1, 2, 3, 4]) {
    expect(drawn(cachedMask(step - 1, 1))).toEqual(['#'.repeat(step)]);
    expect(causalMask(4)[step - 1]?.filter(Boolean)).toEqual(cachedMask(step - 1, 1)[0]);
  }
});

test('two tokens after two cached ones give a triangle at the lower right', () => {
  expect(drawn(cachedMask(2, 2))).toEqual(['###.', '####']);
});
