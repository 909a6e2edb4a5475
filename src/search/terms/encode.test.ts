import { expect, test } from 'vitest';
import { pagefindWord } from './encode.ts';

test('a term becomes ASCII letters and digits, which Pagefind does not split or change', () => {
  for (const term of ['attention', '注', '0.1', '1e-9', 'on2', '.']) {
    expect(pagefindWord(term)).toMatch(/^[a-z0-9]+$/);
  }
});

test('no word is a prefix of another, so that Pagefind cannot confuse them', () => {
  const words = ['mask', 'masks', 'masking', '注', '0', '0.1'].map(pagefindWord);
  for (const one of words) expect(words.filter((other) => other.startsWith(one))).toEqual([one]);
});
