import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../languages/language.ts';
import { drawings } from '../drawings/index.ts';
import { figures } from './index.ts';
import { defaults, readState, writeState } from './state.ts';

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function shape(value: unknown): unknown {
  if (!value || typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

describe.each(Object.entries(figures))('the interactive figure %s', (name, { fields, words }) => {
  test('has a unique name that is valid in an address', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(drawings).not.toHaveProperty(name);
    for (const field of Object.keys(fields)) expect(field).toMatch(/^[A-Za-z]+$/);
  });

  test('has an initial state that its fields can read and write', () => {
    const start = defaults(fields);
    for (const [field, { fallback, read, write }] of Object.entries(fields))
      expect(read(write(fallback)), field).toEqual(fallback);
    expect(writeState(fields, start, start, new URLSearchParams(), '')).toBe('');
    const bad = new URLSearchParams(Object.keys(fields).map((field) => [field, '<\0bad>']));
    expect(readState(fields, start, bad, '')).toEqual(start);
  });

  test('has the same words in both languages, and none is empty', () => {
    expect(shape(words.en)).toEqual(shape(words.zh));
    for (const language of LANGUAGES) for (const text of strings(words[language])) expect(text).not.toBe('');
  });

  test('says what to try and states its point in whole sentences', () => {
    for (const text of [words.zh.about, words.zh.caption]) expect(text).toMatch(/^.{15,}。$/);
    for (const text of [words.en.about, words.en.caption]) expect(text).toMatch(/^.{40,}\.$/);
  });

  test('uses full-width punctuation in Chinese', () => {
    const half = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(strings(words.zh).filter((text) => half.test(text))).toEqual([]);
  });
});
