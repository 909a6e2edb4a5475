import { expect, test } from 'vitest';
import { limitQuery, MOST_CHARACTERS } from './limit.ts';

test('a query is searched without the space before it; a space at the end says that the last word is complete', () => {
  expect(limitQuery('\n  mask ')).toBe('mask ');
});

test('a pasted page of text is cut to the stated length', () => {
  expect(limitQuery(`  ${'长'.repeat(10_000)}`)).toBe('长'.repeat(MOST_CHARACTERS));
  expect(limitQuery('长'.repeat(MOST_CHARACTERS))).toHaveLength(MOST_CHARACTERS);
});

test('an emoji is not cut in half', () => {
  const cut = limitQuery(`a${'😀'.repeat(200)}`);
  expect(cut).toBe(`a${'😀'.repeat(99)}`);
});
