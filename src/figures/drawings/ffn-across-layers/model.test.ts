import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { UNITS, written } from './model.ts';
import { words } from './words.ts';

const [first, second] = UNITS;
const input = [2, 0] as const;
const after = written(input, input, first);

test('if they are stacked, the second unit reads what the first one wrote', () => {
  expect(after).toEqual([2, 2]);
  expect(written(after, after, second)).toEqual([4, 2]);
});

test('if they are in parallel, both read the input and the second one is inactive', () => {
  expect(written(after, input, second)).toEqual([2, 2]);
});

test.each(LANGUAGES)('the words state both results (%s)', (language) => {
  for (const result of [written(after, after, second), written(after, input, second)])
    expect(words[language].alt).toContain(`(${result.join(', ')})`);
});
