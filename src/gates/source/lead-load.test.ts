import { describe, expect, test } from 'vitest';
import { both, en, faultsAfter, warns } from '../planting/planting.ts';

describe('a lead', () => {
  warns([
    [
      'more than three numbers',
      both(/(点积的方差|The variance of)/, '3 × 8 × 12.5, $d_k = 64$ $1'),
      /one\/zh\.mdx lead: found 4 numbers \(3; 8; 12\.5; 64\) — fix: keep three/,
    ],
    [
      'more than one formula that states a relation',
      both(/(点积的方差|The variance of)/, '$a = b + c$, $x \\ll y$: $1'),
      /one\/en\.mdx lead: found 2 formulas \(a = b \+ c; x \\ll y\) — fix: keep one/,
    ],
    [
      'a display formula',
      both('## ', '\n$$\nx\n$$\n\n## '),
      /one\/zh\.mdx:\d+ lead: found a display formula — fix: say it in the sentence/,
    ],
  ]);

  test('may contain years, versions, a range and symbols in addition to three numbers', () => {
    const text =
      'In 2017, GPT-2 had mean 0, variance 1, fp16, 2–3 of $d_k$, $QK^\\top$, 30% and $10^{-5}$; 30% again. The variance of';
    const lines = faultsAfter(en('The variance of', text));
    expect(lines.filter((line) => /lead: found \d+ (?:formulas|numbers)/.test(line))).toEqual([]);
  });
});
