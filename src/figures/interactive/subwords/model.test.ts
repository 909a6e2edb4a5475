import { describe, expect, test } from 'vitest';
import { uniform } from '../../../models/random.ts';
import { CHINESE, type Entry, readCorpus, TYPED } from './corpus.ts';
import {
  base,
  byRatio,
  joined,
  merge,
  merges,
  type Method,
  METHODS,
  type Pair,
  pairs,
  tokens,
  training,
} from './model.ts';
import { fraction } from './score.ts';

const FIVE = readCorpus(TYPED) ?? [];
const METHOD_NAMES = Object.keys(METHODS) as Method[];
const name = ({ parts }: Pair) => parts.join('+');
const lengths = (corpus: readonly Entry[], method: Method) =>
  training(corpus, method).map(({ words }) => tokens(words));

/** Corpora of up to six words over few letters, so that pairs repeat, overlap and tie. */
function randomCorpora(count: number): Entry[][] {
  const next = uniform(84);
  const upTo = (most: number) => 1 + Math.floor(next() * most);
  return Array.from({ length: count }, () => {
    const letters = 'abcd'.slice(0, upTo(4));
    const word = () => Array.from({ length: upTo(7) }, () => letters[upTo(letters.length) - 1]).join('');
    return readCorpus(Array.from({ length: upTo(6) }, () => `${word()}${upTo(9)}`).join(' ')) ?? [];
  });
}

describe('BPE on hug10 pug5 pun12 bun4 hugs5', () => {
  const stages = training(FIVE, 'bpe');

  test('counts every pair', () => {
    const counts = Object.fromEntries((stages[0]?.pairs ?? []).map((pair) => [name(pair), pair.count]));
    expect(counts).toEqual({ 'h+u': 15, 'u+g': 20, 'p+u': 17, 'u+n': 16, 'b+u': 4, 'g+s': 5 });
  });

  test('merges the most frequent pair: ug, un, hug', () => {
    expect(merges(stages, 3).map((pair) => `${name(pair)} ${pair.count}`)).toEqual([
      'u+g 20',
      'u+n 16',
      'h+ug 15',
    ]);
  });

  test('shortens the corpus from 113 tokens to 93, 77, 62', () => {
    expect(lengths(FIVE, 'bpe').slice(0, 4)).toEqual([113, 93, 77, 62]);
  });
});

describe('the ratio of WordPiece tutorials on the same words', () => {
  const stages = training(FIVE, 'wordpiece');

  test('scores ##g+##s 1/20 and every other first-step pair 1/36', () => {
    for (const pair of stages[0]?.pairs ?? [])
      expect(byRatio(pair)).toBe(name(pair) === '##g+##s' ? 1 / 20 : 1 / 36);
  });

  test('has no hu+##g before the third step', () => {
    for (const stage of stages.slice(0, 2)) expect(stage.pairs.map(name)).not.toContain('hu+##g');
  });

  test('merges ##gs, hu, hugs; the tie of six in the second step goes to the first pair', () => {
    expect(merges(stages, 3).map(name)).toEqual(['##g+##s', 'h+##u', 'hu+##gs']);
    expect(stages.slice(0, 3).map(({ tied }) => tied)).toEqual([1, 6, 1]);
  });

  test('scores hu+##g 10/225 and hu+##gs 5/75 in the third step', () => {
    const scores = Object.fromEntries((stages[2]?.pairs ?? []).map((pair) => [name(pair), fraction(pair)]));
    expect(scores).toMatchObject({ 'hu+##g': '10/225', 'hu+##gs': '5/75' });
    expect(stages[2]?.chosen && byRatio(stages[2].chosen)).toBe(5 / 75);
  });

  test('does not minimize the corpus: it has 88 tokens after three merges, and BPE has 62', () => {
    expect(lengths(FIVE, 'wordpiece').slice(0, 4)).toEqual([113, 108, 93, 88]);
  });
});

describe('the Chinese corpus', () => {
  test('gives BPE its words, by frequency', () => {
    expect(merges(training(CHINESE, 'bpe'), 4).map(name)).toEqual(['学+习', '机+器', '翻+译', '机器+学习']);
    expect(lengths(CHINESE, 'bpe').slice(0, 4)).toEqual([148, 120, 100, 87]);
  });

  test('makes the ratio cross the border of a word: 机器学', () => {
    const stages = training(CHINESE, 'wordpiece');
    expect(merges(stages, 6).map(name).slice(-1)).toEqual(['机器+##学']);
    expect(lengths(CHINESE, 'wordpiece').slice(0, 4)).toEqual([148, 138, 130, 125]);
  });
});

test('counts decide which language gets the ten merges, with Russian counted 1 and 90 times', () => {
  const split = (russian: number) => {
    const text = `нация${russian},станция${russian},nation90,station90,nationen9,stationen9`;
    const stages = training(readCorpus(text) ?? [], 'bpe');
    return { lengths: stages[10]?.words.map(({ symbols }) => symbols.length), next: stages[10]?.chosen };
  };
  expect(split(1)).toMatchObject({ lengths: [5, 7, 1, 1, 1, 1], next: { parts: ['ц', 'и'] } });
  expect(split(90).lengths).toEqual([2, 5, 1, 1, 3, 3]);
});

describe.each(METHOD_NAMES)('training by %s', (method) => {
  const corpora = [FIVE, CHINESE, ...randomCorpora(200)];

  test('keeps every word: its concatenated symbols are the word', () => {
    for (const corpus of corpora)
      for (const { words } of training(corpus, method))
        expect(words.map(({ symbols }) => symbols.reduce((one, other) => joined([one, other])))).toEqual(
          corpus.map(({ word }) => word),
        );
  });

  test('adds one entry per merge to the vocabulary', () => {
    for (const corpus of corpora) {
      const stages = training(corpus, method);
      const learned = merges(stages, Infinity).map(({ parts }) => joined(parts));
      expect(new Set([...base(stages), ...learned]).size).toBe(base(stages).length + stages.length - 1);
    }
  });

  test('shortens the corpus by the count of the pair, overlaps counted once', () => {
    for (const corpus of corpora) {
      const stages = training(corpus, method);
      stages.slice(1).forEach(({ words }, index) => {
        const { words: before = [], chosen } = stages[index] ?? {};
        expect(tokens(before) - tokens(words)).toBe(chosen?.count);
      });
    }
  });

  test('takes the best score and, among equal ones, the first pair in the corpus', () => {
    const { score } = METHODS[method];
    for (const corpus of corpora)
      for (const { pairs: all, chosen, tied } of training(corpus, method)) {
        const top = all.filter((pair) => all.every((other) => score(pair) >= score(other)));
        expect(chosen).toBe(top[0]);
        expect(tied).toBe(top.length);
      }
  });

  test('ends with every word as one symbol, and repeats the same merges in a second run', () => {
    for (const corpus of corpora) {
      const stages = training(corpus, method);
      expect(stages.at(-1)?.words.map(({ symbols }) => symbols)).toEqual(corpus.map(({ word }) => [word]));
      expect(training(corpus, method)).toEqual(stages);
    }
  });
});

test('a pair that overlaps itself is counted and merged from the left', () => {
  expect(merge(['a', 'a', 'a'], ['a', 'a'])).toEqual(['aa', 'a']);
  expect(pairs([{ symbols: ['a', 'a', 'a', 'b'], count: 2 }])).toMatchObject([
    { parts: ['a', 'a'], count: 2, overlaps: 2 },
    { parts: ['a', 'b'], count: 2, overlaps: 0 },
  ]);
  expect(pairs([{ symbols: [...'aaaa'], count: 1 }])).toMatchObject([{ count: 2, overlaps: 1 }]);
});
