import { expect, test } from 'vitest';
import { handoutsOf, partLabel } from './handouts.ts';
import type { Category } from './library.ts';

const category = (count: number) =>
  ({ questions: Array.from({ length: count }, (_, index) => ({ id: String(index) })) }) as Category;

test('a category of up to 40 answers is one handout, without a number', () => {
  const handouts = handoutsOf(category(40));
  expect(handouts.map(({ questions }) => questions.length)).toEqual([40]);
  expect(handouts.map(partLabel)).toEqual(['']);
});

test('a larger category is cut into numbered parts, in the order of its questions', () => {
  const handouts = handoutsOf(category(85));
  expect(handouts.map(({ questions }) => questions.length)).toEqual([40, 40, 5]);
  expect(handouts.map(partLabel)).toEqual([' 1/3', ' 2/3', ' 3/3']);
  expect(handouts.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(
    category(85).questions.map(({ id }) => id),
  );
});
