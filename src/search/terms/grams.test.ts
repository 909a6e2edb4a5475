import { expect, test } from 'vitest';
import { answeredTerms, indexedTerms, queriedTerms } from './grams.ts';

test('each Chinese character is indexed with the one after it', () => {
  expect(indexedTerms(['q', '注', '意', '力', '.'])).toEqual(['q', '注意', '意力', '力', '.']);
});

test('a Chinese word is looked up by its pairs, and a single character by every pair that begins with it', () => {
  expect(queriedTerms(['注', '意', '力'])).toEqual(['注意', '意力', undefined]);
  expect(queriedTerms(['softmax', '层'])).toEqual(['softmax', '层*']);
});

test('a word is found at each place where its characters are adjacent', () => {
  const text = ['自', '注', '意', '力'];
  const answers = indexedTerms(text).map(answeredTerms);
  const [first, second] = queriedTerms(['注', '意', '力']);
  expect(answers[1]).toContain(first);
  expect(answers[2]).toContain(second);
  expect(answers[3]).toEqual(['力', '力*']);
});
