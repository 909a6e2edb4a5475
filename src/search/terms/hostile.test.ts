import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';
import { segment } from './segment.ts';

/** Beginnings of texts that a pattern with two nested or neighboring repetitions would take quadratic time for. */
const HOSTILE = [
  '(',
  '{',
  'o(',
  'O(n',
  'd_{',
  'd_{d_{a}',
  'a_a_',
  'a^b',
  'x^{a',
  '1',
  '1,',
  '111,',
  '1e1',
  '1.',
  "a'",
  'a',
  'sq',
  'square root of the ',
  'sqrt',
  '\\',
  '\\frac',
  '\\mathcal{o',
  '开',
  '开平',
  '注意力',
  'e\u0301\u0301',
  '😀',
  '\ud83d',
];

/** Linear time is a tenth of this on a slow machine; quadratic time is several seconds. */
const LIMIT = 800;

/** The shortest of up to three times, in milliseconds; another program may disturb one of them. */
function shortestTime(work: () => void): number {
  let shortest = Infinity;
  for (let attempt = 0; attempt < 3 && shortest > LIMIT; attempt++) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

test.each(HOSTILE)('a text of %j is cut in linear time', (part) => {
  const text = part.repeat(100_000 / part.length);
  expect(shortestTime(() => segment(text))).toBeLessThan(LIMIT);
});

test('folding a text takes linear time', () => {
  const text = 'é\u0301ｗ².'.repeat(20_000);
  expect(shortestTime(() => fold(text))).toBeLessThan(LIMIT);
});

test('a word that is too long to be one is compared with no other', () => {
  const counted: string[] = [];
  const words = new Proxy(['attention'], {
    get(target, key) {
      counted.push(String(key));
      return Reflect.get(target, key) as unknown;
    },
  });
  expect(nearest('atention'.repeat(1_000), words, 9_000)).toBeUndefined();
  expect(counted).toEqual([]);
});
