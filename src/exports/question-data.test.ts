import { expect, test } from 'vitest';
import { permalinks } from '../questions/permalinks.ts';
import type { Question } from '../questions/question.ts';
import { questionData } from './question-data.ts';

const answer = { aliases: ['alias'], points: ['方差是 $d_k$。'], lead: 'lead', sections: [], body: 'body' };
const question: Question = {
  id: '4-20',
  slug: 'scaling',
  category: 'in-depth',
  number: 20,
  tags: ['softmax'],
  related: ['1-04'],
  difficulty: 2,
  verified: '2026-11-23',
  answers: {
    zh: { ...answer, title: '缩放', view: '推导' },
    en: { ...answer, title: 'Scaling', points: ['The variance is $d_k$.'] },
  },
  textLinks: [],
};

test('the data of a question are its facts, its points and absolute addresses, without its answer', () => {
  expect(questionData(question, permalinks('/base', 'https://example.org'))).toEqual({
    id: '4-20',
    slug: 'scaling',
    category: 'in-depth',
    number: 20,
    title: { zh: '缩放', en: 'Scaling' },
    view: { zh: '推导', en: null },
    tags: ['softmax'],
    related: ['1-04'],
    difficulty: 2,
    verified: '2026-11-23',
    points: { zh: ['方差是 $d_k$。'], en: ['The variance is $d_k$.'] },
    address: {
      zh: 'https://example.org/base/questions/scaling/',
      en: 'https://example.org/base/en/questions/scaling/',
    },
    short: { zh: 'https://example.org/base/q/4-20/', en: 'https://example.org/base/en/q/4-20/' },
    markdown: {
      zh: 'https://example.org/base/questions/scaling.md',
      en: 'https://example.org/base/en/questions/scaling.md',
    },
  });
});

test('a corrected question has the date of its correction', () => {
  const links = permalinks('/', 'https://example.org');
  expect(questionData(question, links, '2026-11-29').corrected).toBe('2026-11-29');
  expect(questionData(question, links)).not.toHaveProperty('corrected');
});
