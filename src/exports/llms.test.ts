import { describe, expect, test } from 'vitest';
import type { Library } from '../questions/library.ts';
import { permalinks } from '../questions/permalinks.ts';
import { llmsFullText, llmsText } from './llms.ts';

const links = permalinks('/name/', 'https://example.org');
const answer = (title: string, lead: string) => ({ title, lead });
const questions = [
  {
    id: '1-01',
    slug: 'one',
    answers: {
      zh: answer('为什么?', '第一句。第二句。'),
      en: answer('Why [CLS]?', 'About 1.5 times. More.'),
    },
  },
];
const library = {
  questions,
  categories: [{ title: { zh: '基础', en: 'Basics' }, questions }],
} as unknown as Library;

describe('llms.txt', () => {
  const text = llmsText(library, links);

  test('begins with a title and a summary', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n/);
  });

  test('lists each answer in both languages, with an absolute address and the first sentence', () => {
    expect(text).toContain(
      '\n## 中文: 基础\n\n- [1-01 为什么?](https://example.org/name/questions/one.md): 第一句。\n',
    );
    expect(text).toContain(
      '\n## English: Basics\n\n- [1-01 Why \\[CLS\\]?](https://example.org/name/en/questions/one.md): About 1.5 times.\n',
    );
  });

  test('names the files with all answers', () => {
    expect(text).toContain('[English](https://example.org/name/en/llms-full.txt)');
  });
});

describe('llms-full.txt', () => {
  test('has the answers below each other, with headings one level lower and listings unchanged', () => {
    const text = llmsFullText(
      ['# One\n\n## Why\n\n```python\n# comment\n```\n\n### Deep\n', '# Two\n'],
      'en',
    );
    expect(text).toContain('\n## One\n\n### Why\n\n```python\n# comment\n```\n\n#### Deep\n\n## Two\n');
    expect(text.match(/^# /gm)).toHaveLength(2);
  });
});
