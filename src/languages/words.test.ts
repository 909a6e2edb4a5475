import { describe, expect, test } from 'vitest';
import { PRACTICE_WORDS } from './practice-words.ts';
import { WORDS } from './words.ts';

/** The paths of all words, such as `site.name`, with their text, or with the result of a function for sample values. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[`${path}()`, String(value(2, 'x', 'y', 'z'))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path ? `${path}.${key}` : key),
  );
}

const zh = flatten({ ...WORDS.zh, practice: PRACTICE_WORDS.zh });
const en = flatten({ ...WORDS.en, practice: PRACTICE_WORDS.en });

describe('the words of the interface', () => {
  test('exist in both languages, under the same names', () => {
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  });

  test('are never empty and never contain an unfilled value', () => {
    for (const [path, text] of [...zh, ...en]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('are English in English, except the name of the other language', () => {
    const chinese = en.filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([path]) => path);
    expect(chinese).toEqual(['language.switchTo']);
  });

  test('use full-width punctuation between Chinese characters', () => {
    const halfWidth = zh.filter(([, text]) => /\p{Script=Han}[,;:!?()]/u.test(text));
    expect(halfWidth).toEqual([]);
  });

  test('use the singular and the plural with numbers', () => {
    expect(WORDS.en.lists.questionCount(1)).toBe('1 question');
    expect(WORDS.en.lists.questionCount(21)).toBe('21 questions');
    expect(WORDS.en.lists.figureCount(1)).toBe('1 interactive figure');
    expect(WORDS.en.lists.figureCount(14)).toBe('14 interactive figures');
  });

  test('contain no fixed number, except in the name of the site', () => {
    const numbered = [...zh, ...en].filter(
      ([path, text]) => /84|十四|fourteen/i.test(text) && !/ame$/.test(path),
    );
    expect(numbered).toEqual([]);
    expect(WORDS.en.site.description(85)).toMatch(/^85 Transformer interview questions/);
    expect(WORDS.zh.lists.figuresDescription(15)).toMatch(/^15 张/);
  });
});
