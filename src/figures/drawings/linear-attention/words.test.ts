import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { pairsFirst, stateFirst } from '../../../models/linear-attention.ts';
import { words } from './words.ts';

test.each(LANGUAGES)('the words state both counts as computed (%s)', (language) => {
  for (const count of [pairsFirst(4096, 64), stateFirst(4096, 64)])
    expect(words[language].alt).toContain(String(count));
});
