import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { drawings } from './index.ts';

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

describe.each(Object.entries(drawings))('the words of %s', (name, { name: own, words }) => {
  test('are under the name of the folder', () => {
    expect(own).toBe(name);
  });

  test('have the same keys in both languages, and none is empty', () => {
    expect(Object.keys(words.en)).toEqual(Object.keys(words.zh));
    for (const language of LANGUAGES) for (const text of strings(words[language])) expect(text).not.toBe('');
  });

  test('describe the drawing and its point in whole sentences', () => {
    expect(words.zh.alt).toMatch(/^.{30,}。$/);
    expect(words.en.alt).toMatch(/^.{80,}\.$/);
    expect(words.zh.caption).toMatch(/^.{10,}。$/);
    expect(words.en.caption).toMatch(/^.{30,}\.$/);
  });

  test('use full-width punctuation in Chinese', () => {
    const half = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(strings(words.zh).filter((text) => half.test(text))).toEqual([]);
  });
});
