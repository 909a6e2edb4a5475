import { expect, test } from 'vitest';
import { pairsFirst, stateFirst } from './linear-attention.ts';

test('at 4096 tokens and d_k = 64, computing the state first costs 1/64', () => {
  expect(pairsFirst(4096, 64)).toBe(2_147_483_648);
  expect(stateFirst(4096, 64)).toBe(33_554_432);
});

test('both orders cost the same at n = d_k, and for fewer tokens the pairs are cheaper', () => {
  expect(pairsFirst(64, 64)).toBe(stateFirst(64, 64));
  expect(pairsFirst(32, 64)).toBeLessThan(stateFirst(32, 64));
});
