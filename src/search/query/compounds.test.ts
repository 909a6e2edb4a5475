import { describe, expect, test } from 'vitest';
import { segment } from '../terms/segment.ts';
import { buildVocabulary } from '../terms/vocabulary.ts';
import { splitCompound, splitUnknown } from './compounds.ts';
import { buildDictionary } from './dictionary.ts';

const term = (...forms: string[]) => ({ url: '', name: forms[0] ?? '', other: '', meaning: '', forms });
const words =
  'key padding mask flash attn zero shot zeros hot gpt norm layernorm initial init ail me th od per';
const known = {
  dictionary: buildDictionary([term('KV cache', 'KV 缓存'), term('pre-LN'), term('zero-shot', '零样本')]),
  vocabulary: buildVocabulary(Object.fromEntries(words.split(' ').map((word) => [word, 9]))),
};
const split = (query: string) => splitUnknown(segment(query), query, known).map(({ term }) => term);

describe('splitCompound', () => {
  test.each([
    ['kvcache', ['kv', 'cache']],
    ['kvcaches', ['kv', 'cache']],
    ['preln', ['pre', 'ln']],
    ['flashattn', ['flash', 'attn']],
    ['keypaddingmask', ['key', 'padding', 'mask']],
    ['layernormmask', ['layernorm', 'mask']],
  ])('splits %s into known words', (word, parts) => expect(splitCompound(word, known)).toEqual(parts));

  test('prefers a term of the glossary to other words', () => {
    expect(splitCompound('zeroshot', known)).toEqual(['zero', 'shot']);
  });

  test('does not take letters that only stand for something in formulas as parts', () => {
    expect(splitCompound('method', known)).toBeUndefined();
  });

  test('does not split a word of which a part is unknown, or one that is too long', () => {
    expect(splitCompound('maskzzz', known)).toBeUndefined();
    expect(splitCompound('mask'.repeat(11), known)).toBeUndefined();
  });
});

describe('splitUnknown', () => {
  test('replaces a compound by its words, wherever it stands', () => {
    expect(split('KVCache 为什么')).toEqual(['kv', 'cache', '为', '什', '么']);
    expect(split('what is keypaddingmask')).toEqual(['what', 'is', 'key', 'padding', 'mask']);
  });

  test('splits at capitals where the letters alone do not show the words', () => {
    expect(split('maskMeNorm')).toEqual(['mask', 'me', 'norm']);
  });

  test('keeps a compound that pages contain, and a misspelled word', () => {
    expect(split('layernorm')).toEqual(['layernorm']);
    expect(split('initail')).toEqual(['initail']);
  });

  test('gives each word its place in the query', () => {
    const query = 'see KVCache';
    expect(
      splitUnknown(segment(query), query, known).map(({ start, end }) => query.slice(start, end)),
    ).toEqual(['see', 'KV', 'Cache']);
  });
});
