import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibtexEntry, citationKey } from './bibtex.ts';

const CITED = {
  key: 'transformer84-1-04',
  title: '1-04 Why scale?',
  url: 'https://example.org/q/1-04/',
  year: '2026',
  note: '84 questions, checked on 2026-11-29',
};

describe('a BibTeX entry', () => {
  test('has a key, title, year, address and note', () => {
    expect(bibtexEntry(CITED)).toBe(
      `@misc{transformer84-1-04,
  title = {{1-04 Why scale?}},
  year = {2026},
  url = {https://example.org/q/1-04/},
  note = {84 questions, checked on 2026-11-29},
}`,
    );
  });

  test('has no year if the page does not say when it was checked', () => {
    expect(bibtexEntry({ ...CITED, year: undefined })).not.toContain('year');
  });

  test.each(['Is d_k = 50 % of d & why {#1}?', 'a ~ b ^ c \\ d', '为什么 Q 和 K 不同？'])(
    'is read back as %s',
    (title) => {
      const [read] = new Cite(bibtexEntry({ ...CITED, title }), { generateGraph: false }).data;
      expect(read?.title?.replace(/<[^>]*>/g, '')).toBe(title);
      expect(read?.URL).toBe(CITED.url);
    },
  );
});

test('a key names the question, the section and the language', () => {
  expect(citationKey('1-04', undefined, 'zh-CN')).toBe('transformer84-1-04');
  expect(citationKey('1-04', 'why', 'en')).toBe('transformer84-1-04-why-en');
});
