import { expect, test } from 'vitest';
import { bytesOf, encode, END, idOf, MERGES, normalized, preTokens, START, textOf } from './model.ts';

const TEXT = 'ﬁne, 语言 ok';

test('normalizing loses the ligature, and no later step loses anything', () => {
  const normal = normalized(TEXT);
  expect(normal).not.toBe(TEXT);
  expect(preTokens(normal).join('')).toBe(normal);
  expect(textOf(preTokens(normal).flatMap(encode).join(''))).toBe(normal);
});

test('a pre-token includes the space before it', () => {
  expect(preTokens('fine, 语言 ok')).toEqual(['fine', ',', ' 语言', ' ok']);
});

test('语 has merges and is one token; 言 has none and is three bytes', () => {
  expect(encode(' ok')).toEqual([' ok']);
  const parts = encode(' 语言');
  expect(parts.map(textOf)).toEqual([' ', '语', undefined, undefined, undefined]);
  expect(parts.slice(2).join('')).toBe(bytesOf('言'));
});

test('every token has its own id', () => {
  const tokens = [
    START,
    END,
    ...MERGES.map(([one, other]) => one + other),
    ...preTokens(TEXT).flatMap(encode),
  ];
  const distinct = new Set(tokens);
  expect(new Set([...distinct].map(idOf)).size).toBe(distinct.size);
});
