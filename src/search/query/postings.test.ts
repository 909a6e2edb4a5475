import { describe, expect, test } from 'vitest';
import { spansOf, withoutOverlap, type Variant } from './postings.ts';

const positions = (text: string) => (term: string) =>
  text.split(' ').flatMap((word, at) => (word === term ? [at] : []));

const variant = (...terms: string[]): Variant => ({
  slots: terms.map((term) => [{ term, weight: 1 }]),
  weight: 1,
});

describe('spansOf', () => {
  test('finds a phrase only where its words are adjacent and in order', () => {
    expect(
      spansOf(variant('skip', 'connection'), positions('skip connection skip a connection skip')),
    ).toEqual([{ start: 0, end: 2, weight: 1 }]);
  });

  test('gives a phrase the weight of its weakest word', () => {
    const phrase: Variant = {
      slots: [
        [{ term: 'skip', weight: 1 }],
        [
          { term: 'connection', weight: 1 },
          { term: 'connections', weight: 0.5 },
        ],
      ],
      weight: 0.8,
    };
    expect(spansOf(phrase, positions('skip connections'))).toEqual([{ start: 0, end: 2, weight: 0.4 }]);
  });
});

test('withoutOverlap keeps the better of two spans that share a word', () => {
  const kept = withoutOverlap([
    { start: 0, end: 1, weight: 0.5 },
    { start: 0, end: 2, weight: 1 },
    { start: 3, end: 4, weight: 0.2 },
  ]);
  expect(kept.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 4],
  ]);
});
