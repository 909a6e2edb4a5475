import { describe, expect, test } from 'vitest';
import { derivationStem, inflectionStem } from './stem.ts';

const same = (stem: (word: string) => string, words: string) =>
  expect(new Set(words.split(' ').map(stem)).size, words).toBe(1);

describe('inflectionStem', () => {
  test.each([
    'mask masks masked masking',
    'scale scales scaled scaling',
    'embed embeds embedded embedding embeddings',
    'query queries',
    'loss losses',
    'bias biases biased',
  ])('%s are inflections of one word', (words) => same(inflectionStem, words));

  test('gives words of the same family different inflection stems', () => {
    expect(inflectionStem('token')).not.toBe(inflectionStem('tokenizer'));
  });

  test('does not change words that only look like inflections', () => {
    for (const word of ['bias', 'thing', 'feed', 'loss', 'bus']) expect(inflectionStem(word)).toBe(word);
  });
});

describe('derivationStem', () => {
  test.each([
    'token tokens tokenize tokenizer tokenization tokenisation',
    'normalize normalization normalisation',
    'parallel parallelism parallelize parallelization',
    'position positional',
    'learn learning learnable',
    'infer inference',
    'optimizer optimization',
    'compute computation',
  ])('%s have the same derivation stem', (words) => same(derivationStem, words));
});
