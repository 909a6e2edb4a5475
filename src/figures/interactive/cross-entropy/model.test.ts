import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normal } from '../../../models/random.ts';
import { bestLead, floor, fromLead, fromLogits, type Outcome, type Spread, target } from './model.ts';

const SPREADS: Spread[] = ['all', 'others'];
const STATES = SPREADS.flatMap((spread) => [0, 0.1, 0.5].map((smoothing) => [spread, smoothing] as const));

const gradients = ({ groups }: Outcome) => groups.map(({ gradient }) => gradient);
const right = ({ groups }: Outcome) => groups.find((group) => group.right);
const total = ({ groups }: Outcome, share: 'p' | 'q' | 'gradient') =>
  groups.reduce((sum, group) => sum + group.count * group[share], 0);

describe('at V = 10 and ε = 0.1', () => {
  test('the floor H(q) of both conventions', () => {
    expect(floor(10, 0.1, 'all').toFixed(6)).toBe('0.500288');
    expect(floor(10, 0.1, 'others').toFixed(6)).toBe('0.544805');
  });

  test('the target, and the lead at which the loss is lowest', () => {
    expect(target(10, 0.1, 'all').right).toBeCloseTo(0.91, 12);
    expect(target(10, 0.1, 'all').other).toBeCloseTo(0.01, 12);
    expect(target(10, 0.1, 'others').right).toBeCloseTo(0.9, 12);
    expect(bestLead(10, 0.1, 'all')).toBeCloseTo(Math.log(91), 12);
    expect(bestLead(10, 0.1, 'others')).toBeCloseTo(Math.log(81), 12);
  });
});

describe('PyTorch', () => {
  const recorded = readFileSync('content/figures/cross-entropy.out', 'utf8');
  const cases = [...recorded.matchAll(/^(\S+) right=(\d) eps=(\S+) (all|others): (\S+) \| (\S+)$/gm)];

  test('has recorded all cases', () => expect(cases).toHaveLength(24));

  test.each(cases.map(([, ...parts]) => parts))(
    'at %s (right: %s, ε = %s over %s) has the loss %s and the same gradient',
    (logits = '', word, smoothing, spread, loss, gradient = '') => {
      const found = fromLogits(
        logits.split(',').map(Number),
        Number(word),
        Number(smoothing),
        spread as Spread,
      );
      expect(found.loss).toBeCloseTo(Number(loss), 6);
      const wanted = gradient.split(',').map(Number);
      expect(gradients(found)).toHaveLength(wanted.length);
      gradients(found).forEach((entry, index) => expect(entry).toBeCloseTo(wanted[index] ?? NaN, 6));
    },
  );
});

describe.each(STATES)('with ε over %s and ε = %d', (spread, smoothing) => {
  const logits = [2, 1, 0, -1.5];
  const at = (scores: readonly number[]) => fromLogits(scores, 2, smoothing, spread);
  const lead = (position: number) => fromLead(position, 10, smoothing, spread);

  test('the gradient p − q is that of finite differences, and sums to 0', () => {
    gradients(at(logits)).forEach((entry, word) => {
      const loss = (shift: number) =>
        at(logits.map((logit, index) => logit + (index === word ? shift : 0))).loss;
      expect((loss(1e-5) - loss(-1e-5)) / 2e-5).toBeCloseTo(entry, 8);
    });
    for (const outcome of [at(logits), lead(6)]) {
      expect(total(outcome, 'gradient')).toBeCloseTo(0, 12);
      expect(total(outcome, 'p')).toBeCloseTo(1, 12);
      expect(total(outcome, 'q')).toBeCloseTo(1, 12);
    }
  });

  test.each([0, 1, 4.5, 6, 18])(
    'at a lead of %d the slope of the loss is p − q of the right word',
    (position) => {
      const slope = (lead(position + 1e-5).loss - lead(position - 1e-5).loss) / 2e-5;
      expect(slope).toBeCloseTo(right(lead(position))?.gradient ?? NaN, 8);
    },
  );

  test('a lead gives the same result as logits of which one is larger', () => {
    const whole = fromLogits([0, 3, 0, 0], 1, smoothing, spread);
    const led = fromLead(3, 4, smoothing, spread);
    expect(led.loss).toBeCloseTo(whole.loss, 12);
    expect(led.floor).toBe(whole.floor);
    expect(right(led)?.gradient).toBeCloseTo(right(whole)?.gradient ?? NaN, 12);
    expect(led.groups[1]?.gradient).toBeCloseTo(whole.groups[0]?.gradient ?? NaN, 12);
  });

  test('the loss is H(q) + KL(q‖p), so it is never below H(q)', () => {
    const next = normal(84);
    for (let draw = 0; draw < 50; draw++) {
      const { groups, loss, floor: least } = at(logits.map(() => 3 * next()));
      const divergence = groups.reduce((sum, { p, q }) => sum + (q > 0 ? q * Math.log(q / p) : 0), 0);
      expect(loss).toBeCloseTo(least + divergence, 10);
      expect(loss).toBeGreaterThanOrEqual(least);
    }
  });

  test('a constant added to all logits changes nothing, even if they are large', () => {
    const moved = at(logits.map((logit) => logit + 5000));
    expect(moved.loss).toBeCloseTo(at(logits).loss, 9);
    gradients(moved).forEach((entry, word) =>
      expect(entry).toBeCloseTo(gradients(at(logits))[word] ?? NaN, 12),
    );
  });
});

describe.each(SPREADS)('with ε = 0.1 over %s', (spread) => {
  test.each([2, 10, 37_000, 128_256])('the lowest loss is H(q), at a finite lead (V = %i)', (words) => {
    const best = bestLead(words, 0.1, spread);
    const lowest = fromLead(best, words, 0.1, spread);
    expect(lowest.loss).toBeCloseTo(floor(words, 0.1, spread), 10);
    expect(right(lowest)?.gradient).toBeCloseTo(0, 10);
    expect(right(fromLead(best - 1, words, 0.1, spread))?.gradient).toBeLessThan(0);
    expect(right(fromLead(best + 1, words, 0.1, spread))?.gradient).toBeGreaterThan(0);
  });
});

test('without smoothing, the best lead is infinite, the floor is 0, and equal logits have the loss log V', () => {
  expect(bestLead(10, 0, 'all')).toBe(Infinity);
  expect(floor(10, 0, 'all')).toBeCloseTo(0, 12);
  expect(fromLead(18, 10, 0, 'all').loss).toBeLessThan(1e-6);
  expect(fromLead(0, 128_256, 0, 'all').loss).toBeCloseTo(Math.log(128_256), 12);
});

test('the values that 4-10 and 5-05 quote', () => {
  const read = (lead: number, words: number, smoothing: number, digits: number) => {
    const { loss, groups } = fromLead(lead, words, smoothing, 'all');
    return [loss.toFixed(6), ...groups.map(({ gradient }) => gradient.toFixed(digits))];
  };
  expect(read(6, 10, 0.1, 6)).toEqual(['0.562064', '0.068178', '-0.007575']);
  expect(read(0, 128_256, 0, 9)).toEqual(['11.761784', '-0.999992203', '0.000007797']);
  expect(read(18, 128_256, 0, 9).slice(1)).toEqual(['-0.001949513', '0.000000015']);
  expect(['all', 'others'].map((spread) => bestLead(10, 0.1, spread as Spread).toFixed(2))).toEqual([
    '4.51',
    '4.39',
  ]);
});
