import { expect, test } from 'vitest';
import { bestLead, fromLead, fromLogits } from './model.ts';
import { decimals, exact, words } from './words.ts';

/** The sentence for V = 10 at a lead. */
function read(lead: number, smoothing: number) {
  const outcome = fromLead(lead, 10, smoothing, 'all');
  const at = { now: lead, best: bestLead(10, smoothing, 'all'), words: 10 };
  return words.en.reading({ outcome, smoothing, lead: at });
}

test('without smoothing, the sentence never says that the floor is reached', () => {
  expect(read(18, 0)).toContain('loss 1.37 × 10^{−7}, floor H(q) = 0.000000');
  expect(read(18, 0)).toContain('p = 0.999999863 and q = 1.000000000');
  expect(read(18, 0)).toContain('hardly moves; the loss falls with every increase of the lead');
});

test('with smoothing, the floor is reached only where p = q', () => {
  expect(read(4.510859507, 0.1)).toContain('p = q, so the gradient is 0');
  expect(read(4.51, 0.1)).toContain('p − q = −0.000070 gradient descent raises');
  expect(read(4.52, 0.1)).toContain('pulls its logit back');
});

test('typed logits reach it too', () => {
  const read = (logits: number[], smoothing: number) =>
    words.en.reading({ outcome: fromLogits(logits, 0, smoothing, 'others'), smoothing });
  expect(read([3, 3], 0.5)).toContain('p = q');
  expect(read([100, 0], 0)).toContain('hardly moves');
});

test('small probabilities have nine decimals, and a small loss has a power of ten', () => {
  expect(decimals(fromLead(6, 10, 0.1, 'all'))).toBe(6);
  expect(decimals(fromLead(0, 128_256, 0, 'all'))).toBe(9);
  expect([exact(0.5), exact(-1.37e-7), exact(1e-16), exact(-0)]).toEqual([
    '0.500000',
    '−1.37 × 10^{−7}',
    '0.000000',
    '0.000000',
  ]);
});
