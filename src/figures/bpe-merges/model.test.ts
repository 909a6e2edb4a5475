import { describe, expect, test } from 'vitest';
import { byCount, byRatio, characters, CORPUS, merge, pairs, train } from './model.ts';

const MARKER = '##';
const pieces = characters(CORPUS, MARKER);
const name = ({ parts }: { parts: readonly [string, string] }) => parts.join('+');

describe('BPE on hug10 pug5 pun12 bun4 hugs5', () => {
  test('counts every pair', () => {
    const counts = Object.fromEntries(pairs(characters(CORPUS)).map((pair) => [name(pair), pair.count]));
    expect(counts).toEqual({ 'h+u': 15, 'u+g': 20, 'p+u': 17, 'u+n': 16, 'b+u': 4, 'g+s': 5 });
  });

  test('merges the most frequent pair: ug, un, hug', () => {
    const merges = train(characters(CORPUS), byCount, 3);
    expect(merges.map((pair) => `${name(pair)} ${pair.count}`)).toEqual(['u+g 20', 'u+n 16', 'h+ug 15']);
  });
});

describe('the ratio of WordPiece tutorials on the same words', () => {
  test('scores ##g+##s 1/20 and every other first-step pair 1/36', () => {
    for (const pair of pairs(pieces)) expect(byRatio(pair)).toBe(name(pair) === '##g+##s' ? 1 / 20 : 1 / 36);
  });

  test('has no hu+##g in the first step', () => {
    expect(pairs(pieces).map(name)).not.toContain('hu+##g');
  });

  test('merges ##gs, hu, hugs, the tie of the second step going to the pair met first', () => {
    expect(train(pieces, byRatio, 3, MARKER).map(name)).toEqual(['##g+##s', 'h+##u', 'hu+##gs']);
  });

  test('scores hu+##g 10/225 and hu+##gs 5/75 in the third step', () => {
    const third = merge(merge(pieces, ['##g', '##s'], MARKER), ['h', '##u'], MARKER);
    const scores = Object.fromEntries(pairs(third).map((pair) => [name(pair), byRatio(pair)]));
    expect(scores).toMatchObject({ 'hu+##g': 10 / 225, 'hu+##gs': 5 / 75 });
  });
});

test('a pair that overlaps itself is merged from the left', () => {
  expect(merge([{ symbols: ['a', 'a', 'a'], count: 1 }], ['a', 'a'])).toEqual([
    { symbols: ['aa', 'a'], count: 1 },
  ]);
});
