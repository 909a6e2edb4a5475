import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { BASE, total } from '../../../models/parameter-counts.ts';
import { words } from './words.ts';

test.each(LANGUAGES)('the words state the total (%s)', (language) => {
  expect(words[language].alt).toContain(String(total(BASE)));
});
