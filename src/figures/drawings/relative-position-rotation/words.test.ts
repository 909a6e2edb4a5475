import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { score, turned } from '../../../models/position-rotation.ts';
import { words } from './words.ts';

test.each(LANGUAGES)('the words state the scores around the query as computed (%s)', (language) => {
  for (const k of [0, 1])
    expect(words[language].alt).toContain(score(k, 1, turned(1, 1)).toFixed(3).replace('-', '−'));
});
