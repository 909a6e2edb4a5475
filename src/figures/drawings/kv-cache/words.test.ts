import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { rows } from '../../../models/kv-cache.ts';
import { words } from './words.ts';

test.each(LANGUAGES)('the words state the rows of four steps (%s)', (language) => {
  expect(words[language].sum).toContain(`${rows(4, true)}`);
  expect(words[language].sum).toContain(`1 + 2 + 3 + 4 = ${rows(4, false)}`);
});
