import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { off, stepsOff } from '../../../models/exposure-bias.ts';
import { words } from './words.ts';

const NEVER = { leave: 0.01, recover: 0 };
const OFTEN = { leave: 0.01, recover: 0.2 };

test.each(LANGUAGES)('the words state both ends and both sums (%s)', (language) => {
  for (const each of [NEVER, OFTEN]) {
    expect(words[language].alt).toContain((1 - off(100, each)).toFixed(3));
    expect(words[language].alt).toContain(stepsOff(100, each).toFixed(2));
  }
});
