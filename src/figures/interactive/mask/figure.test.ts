import { describe, expect, test } from 'vitest';
import { paths } from './depth.ts';
import figure from './figure.ts';
import { DTYPES } from './floats.ts';
import { attention, FILLS, type Rules } from './model.ts';

const { cells } = figure.fields;

describe('cells in an address', () => {
  test.each(['', '1.3', '-1.1,-2.2,5.4'])('“%s” is read and written back', (text) => {
    const read = cells.read(text);
    expect(read).toBeDefined();
    expect(cells.write(read ?? [])).toBe(text);
  });

  test.each(['0.1', '6.1', '1', '1.2,', 'a', '1.2,-1.2', '1.2 3.4', '--1.2', '1.22'])(
    '“%s” is none',
    (text) => {
      expect(cells.read(text)).toBeUndefined();
    },
  );
});

describe.each(['zh', 'en'] as const)('the reading (%s)', (language) => {
  const { rows, layers } = figure.words[language].reading;

  test('contains no NaN or undefined where a number belongs, in any state', () => {
    for (const len of [0, 1, 4, 5])
      for (const pad of ['left', 'right'] as const)
        for (const causal of [true, false])
          for (const scores of ['drawn', 'zero'] as const)
            for (const dtype of DTYPES)
              for (const fill of FILLS) {
                const rules: Rules = { len, pad, causal, cells: [] };
                const said = rows(rules, { scores, dtype, fill }, attention(rules, { scores, dtype, fill }));
                expect(said).not.toMatch(/undefined|Infinity|false|∞ to|NaN (?!。|\.)| {2}|。。|\.\./);
              }
  });

  test('names the rows that are NaN and those that are uniform', () => {
    const rules: Rules = { len: 3, pad: 'left', causal: true, cells: [] };
    const say = (fill: (typeof FILLS)[number], dtype: (typeof DTYPES)[number]) => {
      const numbers = { scores: 'drawn', dtype, fill } as const;
      return rows(rules, numbers, attention(rules, numbers));
    };
    expect(say('-inf', 'fp32')).toMatch(/q_1.*q_2.*NaN/);
    expect(say('-1e9', 'fp32')).toMatch(/q_1.*q_2.*0\.200.* 64\b/);
    expect(say('-1e9', 'fp16')).toMatch(/−1e9.*−∞.*NaN/);
    expect(say('min', 'fp16')).toMatch(/0\.200.* 32\b/);
    expect(say('after', 'fp32')).toMatch(/0\.\d\d/);
  });

  test('counts dependences', () => {
    const rules: Rules = { len: 5, pad: 'left', causal: true, cells: [] };
    const found = paths(attention(rules, { scores: 'drawn', dtype: 'fp32', fill: '-inf' }), '-inf', 2).flat();
    expect(found.filter((path) => path === 'seen')).toHaveLength(15);
    expect(layers(2, { seen: 15, leak: 0, own: 0, detour: 0, none: 10 }, 0)).toContain('15');
    expect(layers(1, { seen: 9, leak: 0, own: 0, detour: 0, none: 16 }, 2)).toMatch(/9.*2.*NaN/);
    expect(layers(2, { seen: 0, leak: 0, own: 0, detour: 0, none: 25 }, 5)).not.toMatch(/25|\b0\b/);
  });
});
