import { describe, expect, test } from 'vitest';
import { buildDictionary } from './dictionary.ts';
import { excerpt, markText } from './excerpt.ts';
import { planQuery } from './plan.ts';
import { buildVocabulary } from '../terms/vocabulary.ts';

const language = {
  dictionary: buildDictionary([]),
  vocabulary: buildVocabulary({ mask: 1, masking: 1, sqrt: 1, dk: 1 }),
};
const plan = (query: string) => planQuery(query, language);
const show = (pieces: { text: string; marked: boolean }[] | undefined) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markText', () => {
  test('marks the words of the query in the original spelling of the text', () => {
    expect(show(markText('自注意力与 Masking', plan('注意力 mask')))).toBe('自[注意力]与 [Masking]');
    expect(show(markText('除以 √d_k。', plan('sqrt(d_k)')))).toBe('除以 [√][d_k]。');
  });

  test('does not mark characters that only resemble a word', () => {
    expect(show(markText('归纳统一化与归一化', plan('归一化')))).toBe('归纳统一化与[归一化]');
  });

  test('does not mark the filler words of a query', () => {
    expect(show(markText('为什么用掩码', plan('为什么 掩码')))).toBe('为什么用[掩码]');
  });
});

describe('excerpt', () => {
  const long = `${'开头的话。'.repeat(40)}这里说到残差。${'后面的话。'.repeat(40)}`;

  test('shows the passage that matches the query, from the beginning of its sentence', () => {
    const shown = show(excerpt(long, plan('残差'), 'zh')) ?? '';
    expect(shown).toContain('。这里说到[残差]。'.slice(1));
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeLessThan(120);
  });

  test('prefers a passage with more matches', () => {
    const text = `残差。${'别的话。'.repeat(40)}残差与掩码。`;
    expect(show(excerpt(text, plan('残差 掩码'), 'zh'))).toContain('[残差]与[掩码]');
  });

  test('returns nothing for a text without a match', () => {
    expect(excerpt('别的话。', plan('残差'), 'zh')).toBeUndefined();
  });
});
