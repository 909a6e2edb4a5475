import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { dense, mixture } from './model.ts';
import { words } from './words.ts';

test('two of eight experts: eight networks are stored and two are used, plus the router', () => {
  expect(dense(512, 2048)).toEqual({ stored: 2_097_152, used: 2_097_152 });
  expect(mixture(512, 2048, 8, 2)).toEqual({ stored: 16_781_312, used: 4_198_400 });
});

test('eight experts of an eighth of the width store as much as one network and use a quarter of it', () => {
  const { stored, used } = mixture(512, 256, 8, 2);
  expect(stored / dense(512, 2048).stored).toBeCloseTo(1, 2);
  expect(used / dense(512, 2048).used).toBeCloseTo(0.25, 2);
});

test.each(LANGUAGES)('the words state both counts (%s)', (language) => {
  for (const count of Object.values(mixture(512, 2048, 8, 2)))
    expect(words[language].alt).toContain(String(count));
});
