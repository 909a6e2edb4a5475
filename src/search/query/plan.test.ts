import { describe, expect, test } from 'vitest';
import { buildDictionary } from './dictionary.ts';
import { planQuery } from './plan.ts';
import { buildVocabulary } from '../terms/vocabulary.ts';

const words =
  'attention attentive transformer wordpiece parallel training mask masks masking softmax soft max layer norm normalization layernorm gpt 2 bert residual connection model';

const language = {
  dictionary: buildDictionary([
    {
      forms: ['残差连接', '残差', 'residual connection', 'skip connection'],
    },
  ]),
  vocabulary: buildVocabulary(Object.fromEntries(words.split(' ').map((word, at) => [word, at + 1]))),
};

/** The variants of a query's words, each variant as its words. */
const variants = (question: string, correct = true) =>
  planQuery(question, language, correct)
    .concepts.filter(({ kind }) => kind !== 'stop')
    .map((concept) =>
      concept.variants.map(({ slots }) =>
        slots
          .map((slot) => slot.map(({ term }) => term).join('|'))
          .join(' ')
          .trim(),
      ),
    );

describe('planQuery', () => {
  test('looks an English word up in all its inflections', () => {
    expect(variants('mask ')[0]).toContain('mask|masks|masking');
  });

  test('looks a term up in the other language too', () => {
    expect(variants('残差')[0]).toContain('skip connection');
    expect(variants('residual connection').flat()).toContain('残差');
  });

  test('completes a word that is still being typed', () => {
    expect(variants('atten')[0]).toEqual(expect.arrayContaining(['attention', 'attentive']));
    expect(planQuery('atten', language).corrections).toEqual([]);
  });

  test('corrects a word that occurs on no page, and reports the correction', () => {
    const plan = planQuery('wordpeice, transfomer paralel', language);
    expect(plan.corrections).toEqual([
      { from: 'wordpeice', to: 'wordpiece' },
      { from: 'transfomer', to: 'transformer' },
      { from: 'paralel', to: 'parallel' },
    ]);
    expect(plan.asked).toBe('wordpiece, transformer parallel');
  });

  test('does not correct a word if the reader asks for the original', () => {
    const plan = planQuery('wordpeice', language, false);
    expect(plan.corrections).toEqual([]);
    expect(plan.asked).toBe('wordpeice');
  });

  test('treats a compound written as two words and one written as one word as the same', () => {
    expect(variants('soft max')[0]).toContain('softmax');
    expect(variants('gpt2')[0]).toContain('gpt 2');
  });

  test('looks up every pair of characters of an unknown Chinese word', () => {
    expect(variants('苹果树')[0]).toEqual(['苹果 果树', '苹果', '果树']);
  });

  test('gives filler words little weight, unless there are no other words', () => {
    const [why, mask] = planQuery('why mask', language).concepts;
    expect(why?.weight).toBeLessThan((mask?.weight ?? 0) / 4);
    expect(planQuery('why', language).concepts[0]?.weight).toBe(1);
  });

  test('lists the terms of the glossary that the query contains', () => {
    expect(planQuery('什么是残差连接', language).glossary).toEqual([0]);
  });

  test('reads only the beginning of a query with too many words, and says how much', () => {
    const long = Array.from({ length: 50 }, (_, at) => `w${at}`).join(' ');
    const { concepts, read } = planQuery(long, language);
    expect(concepts).toHaveLength(24);
    expect(long.slice(0, read)).toMatch(/w23$/);
    expect(planQuery('soft max', language).read).toBeUndefined();
  });

  test('counts a repeated word at most twice and a filler word once', () => {
    expect(planQuery('mask why mask why mask why', language).concepts.map(({ kind }) => kind)).toEqual([
      'word',
      'stop',
      'word',
    ]);
  });
});
