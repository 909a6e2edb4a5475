import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { softmax } from '../../../models/softmax.ts';
import { EXAMPLE, step } from './model.ts';
import { words } from './words.ts';

const { scores, values, target } = EXAMPLE;
const result = step(scores, values, target);

function loss(at: readonly number[]): number {
  const weights = softmax(at);
  const output = target.map((_, entry) =>
    values.reduce((sum, value, key) => sum + (weights[key] ?? 0) * (value[entry] ?? 0), 0),
  );
  return output.reduce((sum, value, entry) => sum + 0.5 * (value - (target[entry] ?? 0)) ** 2, 0);
}

test('the moves are the negative gradient of the loss with respect to the scores', () => {
  result.moves.forEach((move, key) => {
    const by = (change: number) => loss(scores.map((score, index) => score + (index === key ? change : 0)));
    expect((by(-1e-5) - by(1e-5)) / 2e-5).toBeCloseTo(move, 6);
  });
});

test('the numbers are those of the worked example', () => {
  expect(result.average).toBeCloseTo(-1 / 9, 12);
  expect(result.moves.map((move) => move.toFixed(3))).toEqual(['0.370', '-0.074', '-0.296']);
  expect(result.after.map((weight) => weight.toFixed(3))).toEqual(['0.464', '0.298', '0.238']);
});

test('the moves of one row sum to 0', () => {
  expect(result.moves.reduce((sum, move) => sum + move, 0)).toBeCloseTo(0, 12);
});

test.each(LANGUAGES)('the words state the new weights as computed (%s)', (language) => {
  for (const weight of result.after) expect(words[language].alt).toContain(weight.toFixed(3));
});
