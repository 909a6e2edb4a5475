import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { cosines, form, HEAD, scores, TOKENS, weights } from './model.ts';
import { words } from './words.ts';

test('a score is x_i M x_j', () => {
  const matrix = form(HEAD);
  const found = scores(TOKENS, HEAD);
  TOKENS.forEach((one, i) =>
    TOKENS.forEach((other, j) => {
      const sum = one.flatMap((a, row) => other.map((b, column) => a * (matrix[row]?.[column] ?? NaN) * b));
      expect(found[i]?.[j]).toBe(sum.reduce((total, term) => total + term, 0));
    }),
  );
});

test('red attends to cat and not to itself, and cat does not attend to red', () => {
  expect(scores(TOKENS, HEAD)).toEqual([
    [0, 3, 0],
    [0, 0, 0],
    [0, 3, 0],
  ]);
  expect(cosines(TOKENS)[0]).toEqual([1, 0, 0]);
});

test.each(LANGUAGES)('the words state the largest weight as computed (%s)', (language) => {
  const largest = Math.max(...(weights(scores(TOKENS, HEAD))[0] ?? []));
  expect(words[language].alt).toContain(largest.toFixed(2));
});
