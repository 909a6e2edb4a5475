import { describe, expect, test } from 'vitest';
import { questionData, scriptJson } from './structured-data.ts';

const data = questionData({
  language: 'zh',
  title: '为什么缩放？',
  lead: '因为方差随维度增长。',
  address: 'https://example.org/questions/why/',
  verified: '2026-11-23',
  steps: [
    { name: '首页', address: 'https://example.org/' },
    { name: '基础', address: 'https://example.org/categories/fundamentals/' },
  ],
});

describe('the structured data of a question', () => {
  test('is a question with one accepted answer, in the language of the page', () => {
    expect(data).toHaveProperty(['@graph', 0, '@type'], 'QAPage');
    expect(data).toHaveProperty(['@graph', 0, 'mainEntity', 'answerCount'], 1);
    expect(data).toHaveProperty(
      ['@graph', 0, 'mainEntity', 'acceptedAnswer', 'text'],
      '因为方差随维度增长。',
    );
    expect(data).toHaveProperty(['@graph', 0, 'inLanguage'], 'zh-CN');
  });

  test('counts the steps to the page from one', () => {
    expect(data).toHaveProperty(['@graph', 1, 'itemListElement', 1, 'position'], 2);
    expect(data).toHaveProperty(['@graph', 1, 'itemListElement', 0, 'item'], 'https://example.org/');
  });

  test('cannot end the script that contains it', () => {
    expect(scriptJson({ text: '</script>' })).toBe('{"text":"\\u003c/script>"}');
  });
});
