import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { INPUT, MEMORY, recall } from './model.ts';
import { words } from './words.ts';

const memory = {
  keys: [
    [1, 0],
    [0, 1],
  ],
  values: [
    [5, 6],
    [7, 8],
  ],
};

test('the output is the sum of the values, each weighted with the activation of its key', () => {
  expect(recall([2, 3], memory)).toEqual({ scores: [2, 3], weights: [2, 3], output: [31, 36] });
});

test('a key with a negative score writes nothing', () => {
  expect(recall([2, -3], memory)).toEqual({ scores: [2, -3], weights: [2, 0], output: [10, 12] });
});

test.each(LANGUAGES)('the words state what the drawing computes (%s)', (language) => {
  const { scores, weights, output } = recall(INPUT, MEMORY);
  const written = (values: readonly number[]) => values.join(', ').replaceAll('-', '−');
  const alt = words[language].alt.replaceAll('、', ', ');
  for (const values of [INPUT, scores, weights, output, output.map((value, at) => value + (INPUT[at] ?? 0))])
    expect(alt).toContain(written(values));
});
