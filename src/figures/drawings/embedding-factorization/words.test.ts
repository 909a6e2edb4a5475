import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { factors, table } from '../../../models/embedding-factorization.ts';
import { words } from './words.ts';

test.each(LANGUAGES)('the words state both counts (%s)', (language) => {
  for (const count of [table(30_000, 768), factors(30_000, 768, 128)])
    expect(words[language].alt).toContain(String(count));
});
