import { describe, expect, test } from 'vitest';
import { languageOf, questionMeant } from './question-meant.ts';

const QUESTIONS = [
  { id: '1-01', slug: 'what-is-the-transformer' },
  { id: '1-04', slug: 'why-scale-before-softmax' },
  { id: '1-14', slug: 'multi-head-attention' },
  { id: '4-20', slug: 'why-scaling' },
];

const meant = (path: string) => questionMeant(path, QUESTIONS)?.id;

describe('a wrong address means a question', () => {
  test.each([
    ['/q/1-04/，', '1-04'],
    [`/q/1-04/${encodeURIComponent('，见这里')}`, '1-04'],
    [`/q/1-04${encodeURIComponent('。')}`, '1-04'],
    ['/Q/1-04/', '1-04'],
    ['/q/1-4/', '1-04'],
    ['/q/1.4', '1-04'],
    ['/q/１－０４/', '1-04'],
    ['/q/第1-04题/', '1-04'],
    ['/q/104', '1-04'],
    ['/en/q/1-04/index.html', '1-04'],
    ['/1-04', '1-04'],
  ])('by its id: %s', (path, id) => expect(meant(path)).toBe(id));

  test.each([
    ['/questions/Why-Scale-Before-Softmax/', '1-04'],
    ['/questions/why-scale-before-softmax.html', '1-04'],
    ['/questions/why_scale_before_softmax/', '1-04'],
    ['/questions/why-scale-befor-sofmax/', '1-04'],
    ['/questions/why-scale-before', '1-04'],
    ['/questions/why-scale-before-softmax/)', '1-04'],
    ['/en/question/what-is-transformer/', '1-01'],
    ['/en/why-scaling', '4-20'],
    ['/questions/%E0%A4%A/why-scaling/', '4-20'],
  ])('by its slug: %s', (path, id) => expect(meant(path)).toBe(id));

  test.each([
    '/',
    '/en/',
    '/questions/',
    '/q/9-99/',
    '/q/1-041/',
    '/no-such-page/',
    '/wp-login.php',
    '/a/b/c',
  ])('but not if none is near: %s', (path) => expect(meant(path)).toBeUndefined());
});

test('the language of an address is that of its first folder', () => {
  expect(['/en/nope/', '/EN/q/1-04', '/nope/en/', '/english/', '/'].map(languageOf)).toEqual([
    'en',
    'en',
    'zh',
    'zh',
    'zh',
  ]);
});
