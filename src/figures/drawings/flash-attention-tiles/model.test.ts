import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { blocks, causal, packed, tally, windowed } from './model.ts';
import { words } from './words.ts';

describe('blocks of scores', () => {
  test.each([
    ['causal', causal, { hidden: 120, partial: 16, visible: 120 }],
    ['window', windowed(200), { hidden: 186, partial: 41, visible: 29 }],
    ['packed', packed(256), { hidden: 216, partial: 16, visible: 24 }],
  ])('%s has the same numbers of each kind as in the listing of 5-04', (_, rule, expected) => {
    expect(tally(blocks(rule, 1024, 64))).toEqual(expected);
  });

  test('a causal mask computes 1/2 + b/2n of them', () => {
    for (const count of [4, 8, 16]) {
      const { partial, visible } = tally(blocks(causal, count * 8, 8));
      expect((partial + visible) / count ** 2).toBe(1 / 2 + 1 / (2 * count));
    }
  });

  test('8 packed documents of 8 blocks each need 288 of 4096 blocks, as in 5-04', () => {
    const { partial, visible } = tally(blocks(packed(64), 512, 8));
    expect(partial + visible).toBe(288);
  });
});

test.each(LANGUAGES)('the words state the causal count (%s)', (language) => {
  const { hidden, partial, visible } = tally(blocks(causal, 64, 8));
  for (const each of [hidden, partial, visible]) expect(words[language].alt).toContain(String(each));
  expect(words[language].share).toContain(`${partial + visible} / 64 = ${((partial + visible) / 64) * 100}%`);
});
