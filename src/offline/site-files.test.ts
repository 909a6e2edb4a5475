import { describe, expect, test } from 'vitest';
import { isSaved, requestPath } from './site-files.ts';

const FILES = [
  'index.html',
  'en/index.html',
  'questions/why/index.html',
  'en/questions/why/index.html',
  'en/offline/index.html',
  'offline/index.html',
  '404.html',
  'questions/why.md',
  'pagefind/zh/manifest.json',
  'pagefind/zh-1a2b/index/x.pf_index',
  'pagefind/en/manifest.json',
  'drawings/mask.zh.svg',
  'drawings/mask.en.svg',
  'cards/zh/1-04.png',
  'en/llms-full.txt',
  'questions.json',
];

describe('what is saved', () => {
  test('for Chinese is its pages, its search index under any version, and its drawings', () => {
    expect(FILES.filter((file) => isSaved(file, 'zh'))).toEqual([
      'index.html',
      'questions/why/index.html',
      'pagefind/zh/manifest.json',
      'pagefind/zh-1a2b/index/x.pf_index',
      'drawings/mask.zh.svg',
      'questions.json',
    ]);
  });

  test('for English has no Chinese pages', () => {
    expect(FILES.filter((file) => isSaved(file, 'en'))).toEqual([
      'en/index.html',
      'en/questions/why/index.html',
      'pagefind/en/manifest.json',
      'drawings/mask.en.svg',
      'questions.json',
    ]);
  });
});

test('a page is asked for without the name of its file', () => {
  expect(['index.html', 'en/tags/index.html', 'questions.json'].map(requestPath)).toEqual([
    '',
    'en/tags/',
    'questions.json',
  ]);
});
