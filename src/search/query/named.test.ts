import { describe, expect, test } from 'vitest';
import { namedPages } from './named.ts';

const pages = [
  { id: '1-04', url: '/name/questions/why-scale-before-softmax/' },
  { id: '1-12', url: '/name/questions/layer-normalization/' },
  { id: '4-20', url: '/name/questions/why-attention-needs-scaling/' },
];
const named = (query: string) => namedPages(query, pages).map(({ id }) => id);

describe('namedPages', () => {
  test.each([
    '1-04',
    ' 1-4 ',
    '1.4',
    '1–04',
    '1—04',
    '１－０４',
    '１．４',
    '1-04。',
    '1-04.',
    '（1-04）',
    '(1-04)',
    '【1-04】',
    '“1-04”',
    '#1-04',
    '第1-04题',
    '第 1-04 题？',
    '第１－０４题',
    '题1-04',
    '题号：1-04',
    'Q1-04',
    'question 1-04',
    '1-04 为什么',
    '1-04为什么要缩放',
    '讲一下第1-04题',
    '/q/1-04/',
    '/en/q/1-04/',
    'http://localhost:4321/name/q/1-04/#why',
    'https://example.org/q/1-04/?saturation.dk=512#figure-saturation',
    '看这个：https://example.org/q/1-04/，谢谢',
    'https://example.org/en/questions/why-scale-before-softmax/',
    '/questions/why-scale-before-softmax/#why',
    'https://example.org/questions/why-scale-before-softmax.md',
  ])('%s names 1-04', (query) => expect(named(query)).toEqual(['1-04']));

  test.each([
    'O(n^2)',
    '1',
    '1-99',
    '11-04',
    '0.1',
    '1e-4',
    '2017-06-12',
    'GPT-4 1-04x',
    '3-shot',
    '1-0.4',
    '第1题',
    'layer 1-12',
  ])('%s names no question', (query) => expect(named(query)).toEqual([]));

  test('several addresses name their questions in order, each once', () => {
    expect(named('/q/4-20/ /q/1-04/ /q/4-20/')).toEqual(['4-20', '1-04']);
    expect(named('第1-12题和第1-04题的区别')).toEqual(['1-12', '1-04']);
  });

  test('a page of text is read in linear time', () => {
    for (const text of [
      '#'.repeat(10_000),
      '第1-'.repeat(4_000),
      '/q/1-'.repeat(3_000),
      '/questions/a'.repeat(2_000),
    ])
      expect(named(text)).toEqual([]);
  });
});
