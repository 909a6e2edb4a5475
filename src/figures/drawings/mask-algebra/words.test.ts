import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { count, packedMask, reach, windowMask } from '../../../models/mask-algebra.ts';
import { words } from './words.ts';

test.each(LANGUAGES)('the words state the counts (%s)', (language) => {
  const counts = [count(packedMask([5, 3])), count(windowMask(8, 3)), count(reach(windowMask(8, 3), 3))];
  for (const each of counts) expect(words[language].alt).toContain(String(each));
});
