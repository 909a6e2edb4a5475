import { describe, expect, test } from 'vitest';
import type { Question } from '../../questions/question.ts';
import type { Glossary } from '../../questions/schema.ts';
import { terms } from './terms.ts';

const entry = (en: string, zh: string, see = '/q/1-04/#why'): Glossary[number] => ({
  en,
  zh,
  id: en.toLowerCase(),
  meaning: { zh: `${zh}的意思`, en: `meaning of ${en}` },
  see: [see],
});
const library = (...glossary: Glossary) => ({
  glossary,
  byId: (id: string) => (id === '1-04' ? ({ id } as Question) : undefined),
});

describe('the terms of the glossary', () => {
  test('are sorted in the order of the language of the page', () => {
    const both = library(entry('Attention', '注意力'), entry('Residual', '残差'));
    expect(terms(both, 'en').map(({ name }) => name)).toEqual(['Attention', 'Residual']);
    expect(terms(both, 'zh').map(({ name }) => name)).toEqual(['残差', '注意力']);
  });

  test('have their translation, unless both languages use the same word', () => {
    expect(terms(library(entry('Attention', '注意力')), 'zh')[0]?.translation).toBe('Attention');
    expect(terms(library(entry('Softmax', 'Softmax')), 'zh')[0]).not.toHaveProperty('translation');
  });

  test('link to the section that explains them', () => {
    expect(terms(library(entry('Attention', '注意力')), 'en')[0]?.see).toEqual([
      { question: { id: '1-04' }, section: 'why' },
    ]);
  });

  test('must not link to a question without an answer', () => {
    expect(() => terms(library(entry('Kernel', '核', '/q/5-05/')), 'en')).toThrow(
      /"kernel" links to "\/q\/5-05\/"/,
    );
  });
});
