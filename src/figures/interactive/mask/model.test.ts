import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DTYPES } from './floats.ts';
import {
  attend,
  attention,
  FILLS,
  filled,
  isPadding,
  type Numbers,
  type Rules,
  scores,
  SIZE,
  turnOver,
  visibleMask,
} from './model.ts';

const drawn = (rules: Rules) =>
  visibleMask(rules).map((row) => row.map((visible) => (visible ? '#' : '.')).join(''));
const rules = (patch: Partial<Rules> = {}): Rules => ({
  len: 4,
  pad: 'left',
  causal: true,
  cells: [],
  ...patch,
});
const numbers = (patch: Partial<Numbers> = {}): Numbers => ({
  scores: 'drawn',
  dtype: 'fp32',
  fill: '-inf',
  ...patch,
});
const hidden = { query: 2, key: 2, visible: false };

/** Rules with every length, side and causality, each with and without a pair changed by hand. */
const everyRules = Array.from({ length: SIZE + 1 }, (_, len) => len).flatMap((len) =>
  (['left', 'right'] as const).flatMap((pad) =>
    [true, false].flatMap((causal) => [
      rules({ len, pad, causal }),
      rules({ len, pad, causal, cells: [hidden, { query: 0, key: 4, visible: true }] }),
    ]),
  ),
);

describe('the mask', () => {
  test('hides padding on either side as keys, and the future if causal', () => {
    expect(drawn(rules({ len: 3, pad: 'right', causal: false }))).toEqual(Array(5).fill('###..'));
    expect(drawn(rules({ len: 3, causal: false }))).toEqual(Array(5).fill('..###'));
    expect(drawn(rules({ len: 5 }))).toEqual(['#....', '##...', '###..', '####.', '#####']);
    expect(drawn(rules())).toEqual(['.....', '.#...', '.##..', '.###.', '.####']);
    expect([0, 1, 4].map((position) => isPadding(rules(), position))).toEqual([true, false, false]);
    expect(isPadding(rules({ pad: 'right' }), 4)).toBe(true);
  });

  test('a pair toggled twice is as before, and no change is left', () => {
    for (const each of everyRules)
      for (let query = 0; query < SIZE; query++)
        for (let key = 0; key < SIZE; key++) {
          const once = { ...each, cells: turnOver(each, query, key) };
          expect(visibleMask(once)[query]?.[key]).not.toBe(visibleMask(each)[query]?.[key]);
          const twice = { ...each, cells: turnOver(once, query, key) };
          expect(drawn(twice)).toEqual(drawn(each));
        }
    expect(turnOver(rules({ cells: turnOver(rules(), 2, 2) }), 2, 2)).toEqual([]);
  });

  test('a pair hidden by hand stays hidden when a rule hides it too', () => {
    const cells = turnOver(rules({ causal: false }), 0, 3);
    expect(drawn(rules({ causal: true, cells }))[0]).toBe('.....');
  });

  test('counts what is visible and what is changed', () => {
    const { visible, changed } = attention(rules({ cells: [hidden] }), numbers());
    expect([visible, changed]).toEqual([9, 1]);
  });
});

describe('weights', () => {
  test('of hidden pairs are exactly 0, and a row that sees a key sums to 1, for every fill', () => {
    for (const each of everyRules)
      for (const dtype of DTYPES)
        for (const fill of FILLS.filter((name) => name !== 'after')) {
          const { rows, mask } = attention(each, numbers({ dtype, fill }));
          rows.forEach(({ kind, weights, total }, query) => {
            if (kind !== 'usual') return;
            expect(Math.abs(total - 1)).toBeLessThan(dtype === 'fp32' ? 1e-6 : 0.005);
            weights.forEach((weight, key) => {
              if (!mask[query]?.[key]) expect(weight).toBe(0);
            });
          });
        }
  });

  test('of a row that sees nothing: NaN with −∞, and with −1e9 in fp16, which is −∞', () => {
    const kind = (patch: Partial<Numbers>) => attention(rules(), numbers(patch)).rows[0]?.kind;
    for (const dtype of DTYPES) expect(kind({ dtype })).toBe('nan');
    expect(filled('-1e9', 'fp16')).toBe(-Infinity);
    expect(kind({ fill: '-1e9', dtype: 'fp16' })).toBe('nan');
    expect(attention(rules(), numbers()).rows[0]?.weights).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });

  test('are uniform with −1e9 in fp32 and bf16 and with the minimum in every dtype, because the scores are rounded away', () => {
    for (const [fill, dtype] of [
      ['-1e9', 'fp32'],
      ['-1e9', 'bf16'],
      ['min', 'fp32'],
      ['min', 'fp16'],
      ['min', 'bf16'],
    ] as const) {
      const row = attention(rules({ len: 0 }), numbers({ fill, dtype })).rows[2];
      expect(row?.kind).toBe('uniform');
      expect(row?.sums).toEqual(Array(5).fill(filled(fill, dtype)));
      expect(row?.weights[0]).toBeCloseTo(1 / 5, 3);
    }
  });

  test('with −1000 in fp32 are those without a mask', () => {
    const row = attention(rules(), numbers({ fill: '-1000' })).rows[0];
    const free = attention(rules({ len: 5, causal: false }), numbers()).rows[0];
    expect(row?.kind).toBe('unmasked');
    row?.weights.forEach((weight, key) => expect(weight).toBeCloseTo(free?.weights[key] ?? NaN, 4));
  });

  test('multiplied after the softmax keep their values and no longer sum to 1', () => {
    const free = attention(rules({ len: 5, causal: false }), numbers());
    const { rows, mask } = attention(rules({ pad: 'right' }), numbers({ fill: 'after' }));
    rows.forEach(({ weights, total, kind }, query) => {
      const kept = free.rows[query]?.weights.map((weight, key) => (mask[query]?.[key] ? weight : 0)) ?? [];
      expect(weights).toEqual(kept);
      expect(kind).toBe('usual');
      expect(total).toBeLessThan(1);
    });
    expect(attention(rules(), numbers({ fill: 'after' })).rows[0]?.kind).toBe('zero');
  });

  test('of scores that are all 0 are 1/i in row i under a causal mask, and columns sum to Σ 1/i', () => {
    const { rows, columns } = attention(rules({ len: 5 }), numbers({ scores: 'zero' }));
    rows.forEach(({ weights }, query) => expect(weights[0]).toBeCloseTo(1 / (query + 1), 6));
    expect(columns.map((sum) => sum.toFixed(2))).toEqual(['2.28', '1.28', '0.78', '0.45', '0.20']);
  });

  test('of random scores, as the answers quote them', () => {
    const open = rules({ len: 5, causal: false });
    const two = (values: readonly number[]) => values.map((value) => value.toFixed(2));
    expect(two(attention(open, numbers()).columns)).toEqual(['0.97', '0.45', '0.72', '0.34', '2.52']);
    expect(attention(open, numbers()).rows[0]?.weights[4]?.toFixed(3)).toBe('0.775');
    const padded = rules({ len: 3, pad: 'right', causal: false });
    const totals = attention(padded, numbers({ fill: 'after' })).rows.map(({ total }) => total);
    expect(two(totals)).toEqual(['0.16', '0.63', '0.60', '0.44', '0.32']);
  });

  test('by hand: 2, 1, 0 with the third hidden, before and after the softmax', () => {
    const by = (fill: Numbers['fill']) =>
      attend([2, 1, 0], [true, true, false], numbers({ fill })).weights.map((weight) => weight.toFixed(3));
    expect(by('-inf')).toEqual(['0.731', '0.269', '0.000']);
    expect(by('after')).toEqual(['0.665', '0.245', '0.000']);
  });
});

describe('the values that PyTorch prints', () => {
  const lines = readFileSync(new URL('../../../../content/figures/mask.out', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

  test('are the same scores', () => {
    const [, ...printed] = lines[0] ?? [];
    expect(
      scores('drawn')
        .flat()
        .map((score) => score.toFixed(2)),
    ).toEqual(printed);
  });

  test('is −inf for −1e9 in fp16', () => {
    expect(lines[1]?.at(-1)).toBe('-inf');
    expect(filled('-1e9', 'fp16')).toBe(-Infinity);
  });

  const names = { '-inf': '-inf', '-1e+09': '-1e9', '-1000': '-1000' } as const;
  const dtypes = { float32: 'fp32', float16: 'fp16', bfloat16: 'bf16' } as const;

  test('are the same weights in every dtype and with every fill', () => {
    expect(lines).toHaveLength(2 + 3 * 4 * 2);
    for (const [type, value, query, ...printed] of lines.slice(2)) {
      const dtype = Object.entries(dtypes).find(([name]) => name === type)?.[1] ?? 'fp32';
      const fill = Object.entries(names).find(([name]) => name === value)?.[1] ?? 'min';
      const row = attention(rules(), numbers({ dtype, fill })).rows[Number(query?.slice(1)) - 1];
      expect(row?.weights.map((weight) => weight.toFixed(6).toLowerCase())).toEqual(printed);
    }
  });
});
