import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { gigabytes, logitBytes, stage } from './model.ts';
import { words } from './words.ts';

const whole = gigabytes(logitBytes(8192, 128_256, 4));
const chunk = gigabytes(logitBytes(1024, 128_256, 4));

test('the sizes are those of the table of 5-05', () => {
  expect([whole, chunk]).toEqual(['4.2', '0.53']);
});

test('only the rows of one chunk are in memory at a time', () => {
  for (const start of [0, 2, 4, 6]) {
    const stages = Array.from({ length: 8 }, (_, row) => stage(row, start, 2));
    expect(stages.filter((each) => each === 'alive')).toHaveLength(2);
    expect(stages.filter((each) => each === 'dropped')).toHaveLength(start);
  }
});

test.each(LANGUAGES)('the words state both sizes (%s)', (language) => {
  for (const size of [whole, chunk]) expect(words[language].alt).toContain(`${size} GB`);
});
