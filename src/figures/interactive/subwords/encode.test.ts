import { describe, expect, test } from 'vitest';
import { CHINESE, type Entry, EXAMPLES, readCorpus, TYPED } from './corpus.ts';
import { encode, encodeByLongest, UNKNOWN } from './encode.ts';
import { base, joined, merges, type Method, METHODS, training } from './model.ts';

const FIVE = readCorpus(TYPED) ?? [];
const METHOD_NAMES = Object.keys(METHODS) as Method[];

/** Encodes a word with the first merges of a training run. */
function after(count: number, method: Method, corpus: readonly Entry[], word: string) {
  const stages = training(corpus, method);
  return encode(word, method, merges(stages, count), base(stages));
}

describe('after three merges on hug10 pug5 pun12 bun4 hugs5', () => {
  test.each([
    ['hugs', ['hug', 's'], ['hugs']],
    ['hug', ['hug'], ['hu', '##g']],
    ['bugs', ['b', 'ug', 's'], ['b', '##u', '##gs']],
    ['hgs', ['h', 'g', 's'], ['h', '##gs']],
  ])('%s is encoded as in the listings and the answers', (word, bpe, wordpiece) => {
    expect(after(3, 'bpe', FIVE, word).tokens).toEqual(bpe);
    expect(after(3, 'wordpiece', FIVE, word).tokens).toEqual(wordpiece);
  });

  test('an unknown character makes only itself unknown in BPE and the whole word in WordPiece', () => {
    expect(after(3, 'bpe', FIVE, 'mug')).toMatchObject({ tokens: [UNKNOWN, 'ug'], unknown: ['m'] });
    expect(after(3, 'wordpiece', FIVE, 'mug')).toMatchObject({ tokens: [UNKNOWN], unknown: ['mug'] });
    expect(after(3, 'bpe', FIVE, 'hugs👍').tokens).toEqual(['hug', 's', UNKNOWN]);
    expect(after(3, 'wordpiece', FIVE, 'hugs👍')).toMatchObject({ tokens: [UNKNOWN], unknown: ['##👍'] });
  });

  test('a character that occurs only at the beginning of words has no ## entry and is unknown inside a word', () => {
    expect(after(3, 'wordpiece', FIVE, 'up').tokens).toEqual([UNKNOWN]);
    expect(after(3, 'bpe', FIVE, 'up').unknown).toEqual([]);
  });
});

test('BPE records the merges that change the word, in the order in which they were learned', () => {
  const { steps } = after(3, 'bpe', FIVE, 'bugs');
  expect(steps.map(({ pieces }) => pieces.join(' '))).toEqual(['b u g s', 'b ug s']);
  expect(steps[1]?.at).toMatchObject({ parts: ['u', 'g'] });
});

test('Chinese words that are not in the corpus are split into known pieces', () => {
  expect(after(3, 'bpe', CHINESE, EXAMPLES.zh).tokens).toEqual(['深', '度', '翻译']);
  expect(after(3, 'wordpiece', CHINESE, EXAMPLES.zh).tokens).toEqual(['深度', '##翻译']);
  expect(after(3, 'bpe', CHINESE, '强化学习').tokens).toEqual([UNKNOWN, UNKNOWN, '学习']);
  expect(after(3, 'wordpiece', CHINESE, '强化学习').tokens).toEqual([UNKNOWN]);
});

describe.each([FIVE, CHINESE, readCorpus('aaab3 abaa2 baab5 abcab4') ?? []])('corpus %#', (...corpus) => {
  test.each(METHOD_NAMES)('%s: the concatenated pieces give the word', (method) => {
    for (let count = 0; count < 12; count++)
      for (const { word } of corpus) {
        const { pieces } = after(count, method, corpus, word);
        expect(pieces.reduce((one, other) => joined([one, other]))).toBe(word);
      }
  });

  test('BPE splits a word of the corpus as training did, after any number of merges', () => {
    training(corpus, 'bpe').forEach(({ words }, count) => {
      words.forEach(({ symbols }, index) => {
        expect(after(count, 'bpe', corpus, corpus[index]?.word ?? '').pieces).toEqual(symbols);
      });
    });
  });

  test.each(METHOD_NAMES)('%s: with all merges, every word of the corpus is one token', (method) => {
    for (const { word } of corpus) expect(after(Infinity, method, corpus, word).tokens).toEqual([word]);
  });
});

test('the longest match may split a word of the corpus differently from training', () => {
  const corpus = readCorpus('usable14 usa10 able8 use7 cable17') ?? [];
  const differing = training(corpus, 'wordpiece').flatMap(({ words }, count) =>
    words.flatMap(({ symbols }, index) => {
      const { pieces } = after(count, 'wordpiece', corpus, corpus[index]?.word ?? '');
      return pieces.join(' ') === symbols.join(' ') ? [] : `${symbols.join(' ')} / ${pieces.join(' ')}`;
    }),
  );
  expect(differing).toContain('us ##abl ##e / usa ##bl ##e');
  expect(after(5, 'wordpiece', corpus, 'usable').tokens).toEqual(['usa', '##bl', '##e']);
  expect(after(5, 'wordpiece', corpus, 'usable👍').tokens).toEqual([UNKNOWN]);
  expect(after(5, 'bpe', corpus, 'usable👍').tokens).toEqual(['us', 'able', UNKNOWN]);
});

test('the longest match depends only on the vocabulary and not on the order of its entries', () => {
  const vocabulary = ['re', '##usa', '##ble', '##able', '##us'];
  expect(encodeByLongest('reusable', vocabulary).tokens).toEqual(['re', '##usa', '##ble']);
  expect(encodeByLongest('reusable', vocabulary.toReversed()).tokens).toEqual(['re', '##usa', '##ble']);
});
