import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { off } from '../../../models/exposure-bias.ts';
import { rowsByStep } from '../../../models/kv-cache.ts';
import { chance, equation } from './chance.ts';
import { ERRORS, LENGTHS } from './figure.ts';
import {
  accepts,
  BYTES,
  cacheBytes,
  cells,
  computed,
  decay,
  END,
  MODELS,
  passes,
  prefixRight,
  shifted,
  tokensOf,
  type Cell,
} from './model.ts';
import { words } from './words.ts';

const SIZES = [2, 3, 4, 5, 6, 7, 8, 9];
const output = (path: string) => readFileSync(`content/questions/${path}.out`, 'utf8');
const count = (table: Cell[][], ...kinds: Cell[]) =>
  table.flat().filter((cell) => kinds.includes(cell)).length;

describe('passes and positions', () => {
  test.each(LENGTHS)('%i tokens: one pass in training, and one pass per token in generation', (n) => {
    expect([passes('training', n), passes('cached', n), passes('uncached', n)]).toEqual([1, n, n]);
    expect([computed('training', n), computed('cached', n)]).toEqual([n, n]);
    expect(computed('uncached', n)).toBe((n * (n + 1)) / 2);
  });

  test('are those that the listing of 5-01 counts', () => {
    const found = output('5-01-cost-of-inference-style-training/passes');
    const line = (calls: number, positions: number) =>
      new RegExp(`passes +${calls}  rows +${positions}\n`).test(found);
    expect(line(passes('training', 32), computed('training', 32))).toBe(true);
    expect(line(passes('uncached', 32), computed('uncached', 32))).toBe(true);
    expect(line(passes('cached', 32), computed('cached', 32))).toBe(true);
    expect(computed('uncached', 100)).toBe(5050);
  });
});

describe('the table of T positions', () => {
  test.each(SIZES)('has the computed positions of each pass (T = %i)', (size) => {
    for (let step = 1; step <= size; step++) {
      for (const way of ['cached', 'uncached'] as const) {
        const table = cells(way, size, step);
        expect(count(table, 'new', 'again')).toBe(computed(way, step));
        expect(count(table, 'new')).toBe(step);
        expect(count([table[step - 1] ?? []], 'new', 'again')).toBe(
          rowsByStep(size, way === 'cached')[step - 1],
        );
      }
    }
  });

  test.each(SIZES)('row t of training sees what pass t of generation uses (T = %i)', (size) => {
    const seen = cells('training', size, 1).map((row) => row.map((cell) => cell === 'seen'));
    for (const way of ['cached', 'uncached'] as const)
      expect(cells(way, size, size).map((row) => row.map((cell) => cell !== 'none'))).toEqual(seen);
  });

  test('with a cache, every position is computed once, in the first pass that contains it', () => {
    expect(cells('cached', 3, 2)).toEqual([
      ['new', 'none', 'none'],
      ['cache', 'new', 'none'],
      ['none', 'none', 'none'],
    ]);
    expect(cells('uncached', 3, 2)[1]).toEqual(['again', 'new', 'none']);
  });
});

describe('the probability that no token is wrong', () => {
  test('is 0.35849 for 0.95^20, 0.36603 for 0.99^100, and 1 in training', () => {
    expect(prefixRight('cached', 0.05, 20).toFixed(5)).toBe('0.35849');
    expect(equation(0.05, 20)).toBe('0.95^{20} = 0.35849');
    expect(chance(prefixRight('uncached', 0.01, 100))).toBe('0.36603');
    expect(prefixRight('training', 0.9, 4096)).toBe(1);
  });

  test('is a product, because each token is independent of those before it', () => {
    for (const e of ERRORS)
      expect(prefixRight('cached', e, 7)).toBeCloseTo(
        prefixRight('cached', e, 3) * prefixRight('cached', e, 4),
        12,
      );
  });

  test('equals the curve without recovery in the drawing and in the listing of 4-25', () => {
    for (const e of ERRORS.filter((each) => each > 0))
      for (const tokens of [1, 20, 100])
        expect(prefixRight('cached', e, tokens)).toBeCloseTo(1 - off(tokens, { leave: e, recover: 0 }), 12);
    const lost = (1 - prefixRight('cached', 0.01, 100)).toFixed(3);
    expect(output('4-25-teacher-forcing/recovery')).toMatch(new RegExp(`^ +0\\.0 +${lost} `, 'm'));
  });

  test('falls from 1 along the curve, and stays at 1 if no token is ever wrong', () => {
    for (const e of ERRORS) {
      const heights = decay(e, 20).map(([, right]) => right);
      expect(heights[0]).toBe(1);
      expect(heights.at(-1)).toBeCloseTo(prefixRight('cached', e, 20), 12);
      heights.slice(1).forEach((height, index) => {
        if (e === 0) expect(height).toBe(1);
        else expect(height).toBeLessThan(heights[index] ?? NaN);
      });
    }
  });

  test('is written with a power of ten if five decimals would show too few digits', () => {
    expect(chance(0.9 ** 20)).toBe('0.12158');
    expect(equation(0.9, 4)).toBe('0.1^{4} = 1.00 × 10^{−4}');
    expect(equation(0, 9)).toBe('1^{9} = 1.00000');
  });

  test('is never written as 0, although 0.1^4096 is too small for a float', () => {
    expect(equation(0.9, 4096)).toBe('0.1^{4096} < 10^{−300}');
    for (const e of ERRORS)
      for (const n of LENGTHS) expect(Number(chance(prefixRight('cached', e, n)))).not.toBe(0);
  });
});

describe('the size of the cache', () => {
  test('is 2 · layers · h · d_k · n · bytes: 1.07 GB for 2048 tokens of Llama 2 7B, as in 5-01', () => {
    expect(cacheBytes(MODELS.llama, 2048)).toBe(1_073_741_824);
    const perToken = cacheBytes(MODELS.llama, 2048) / 2048;
    expect(perToken / 2 ** 20).toBe(0.5);
    const answer = readFileSync('content/questions/5-01-cost-of-inference-style-training/en.mdx', 'utf8');
    expect(answer).toContain(`${(cacheBytes(MODELS.llama, 2048) / 1e9).toFixed(2)} GB`);
    expect(cacheBytes(MODELS.base, 20)).toBe(2 * 6 * 8 * 64 * 20 * 2);
  });

  test('is 6144 numbers per token in the base model, as in 4-05', () => {
    expect(cacheBytes(MODELS.base, 1) / BYTES).toBe(6144);
    expect(cacheBytes(MODELS.base, 100)).toBe(1_228_800);
  });

  test('grows in proportion to the tokens', () => {
    expect(cacheBytes(MODELS.llama, 4096)).toBe(2 * cacheBytes(MODELS.llama, 2048));
  });
});

describe('sentences', () => {
  test('are split at spaces, and Chinese text by character', () => {
    expect(tokensOf(" l'a  vu ")).toEqual(["l'a", 'vu']);
    expect(tokensOf('用GPT写诗')).toEqual(['用', 'GPT', '写', '诗']);
    expect(tokensOf('')).toEqual([]);
  });

  test.each(['', '   ', 'a b c d e f g h i', 'abcdefghijklm', '<s>', 'x_2', 'a^2'])(
    'cannot be %j',
    (typed) => {
      expect(accepts(typed)).toBe(false);
    },
  );

  test('are shifted right: input t + 1 is target t, and the last target is the end', () => {
    for (const { sentences } of [words.zh, words.en])
      for (const sentence of Object.values(sentences)) {
        expect(accepts(sentence)).toBe(true);
        const { inputs, targets } = shifted(tokensOf(sentence));
        expect(inputs).toHaveLength(targets.length);
        expect(inputs.slice(1)).toEqual(targets.slice(0, -1));
        expect(targets.at(-1)).toBe(END);
      }
  });

  test('have the same number of tokens in both languages', () => {
    const lengths = (sentences: Record<string, string>) =>
      Object.values(sentences).map((sentence) => tokensOf(sentence).length);
    expect(lengths(words.en.sentences)).toEqual(lengths(words.zh.sentences));
    expect(lengths(words.en.sentences)).toEqual([3, 5, 8]);
  });
});
