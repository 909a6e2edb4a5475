import { describe, expect, test } from 'vitest';
import { CHINESE, EXAMPLES, isWord, readCorpus, TYPED } from './corpus.ts';

test('words are read with their counts, between spaces or commas', () => {
  const five = [
    { word: 'hug', count: 10 },
    { word: 'pug', count: 5 },
  ];
  for (const text of ['hug10 pug5', 'hug:10, pug:5', ' hug：10，pug×5 ', 'hug10、pug5'])
    expect(readCorpus(text)).toEqual(five);
});

test('a word with digits needs a colon and keeps its position among the others', () => {
  expect(readCorpus('ab3 2024:7')).toEqual([
    { word: 'ab', count: 3 },
    { word: '2024', count: 7 },
  ]);
  expect(readCorpus('20247')).toBeUndefined();
});

test('a word that is listed twice has the sum of its counts', () => {
  expect(readCorpus('学习3 学习4')).toEqual([{ word: '学习', count: 7 }]);
});

describe('is not a valid corpus', () => {
  test.each(['', 'hug', 'hug0', 'hug10000', '10', 'a_b3', 'a#3', '<\0bad', 'h^2', `${'a'.repeat(17)}1`])(
    '%j',
    (text) => {
      expect(readCorpus(text)).toBeUndefined();
    },
  );

  test('more than twelve words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}:1`).join(' ');
    expect(readCorpus(words(12))).toHaveLength(12);
    expect(readCorpus(words(13))).toBeUndefined();
  });
});

test('a word to encode is one word in any script, without the characters that mark pieces or subscripts', () => {
  for (const word of ['bugs', '深度学习', 'hug👍', '2024', 'café', "don't", 'é'])
    expect(isWord(word), word).toBe(true);
  for (const word of ['', 'two words', '##g', 'a_b', 'x^2', '<b>', '\0', 'a'.repeat(17)])
    expect(isWord(word), word).toBe(false);
});

test('the examples are unseen words whose characters are in their corpora', () => {
  const corpora = { typed: readCorpus(TYPED) ?? [], zh: CHINESE };
  for (const from of ['typed', 'zh'] as const) {
    const words = corpora[from].map(({ word }) => word);
    expect(words).not.toContain(EXAMPLES[from]);
    for (const character of EXAMPLES[from]) expect(words.join('')).toContain(character);
  }
});
