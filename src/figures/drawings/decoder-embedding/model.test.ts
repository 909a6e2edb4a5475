import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { lookUp, shiftRight } from './model.ts';
import { words } from './words.ts';

test('the label of a position is the input of the next one', () => {
  const target = ['a', 'b', 'c', 'EOS'];
  const input = shiftRight(target, 'BOS');
  expect(input).toHaveLength(target.length);
  expect(input[0]).toBe('BOS');
  expect(input.slice(1)).toEqual(target.slice(0, -1));
});

test('a token that is not in the table is refused', () => {
  expect(() => lookUp(['z'], ['a'])).toThrow('"z" is not in the vocabulary: a');
});

test.each(LANGUAGES)(
  'every token of the drawing is in its table, and the words state its ids (%s)',
  (language) => {
    const { target, start, vocabulary, alt } = words[language];
    const ids = lookUp(shiftRight(target, start), vocabulary);
    expect(alt).toMatch(new RegExp(ids.join('.{1,2}')));
  },
);
