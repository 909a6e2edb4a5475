import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { generationChain, trainingChain } from './model.ts';
import { words } from './words.ts';

const depth = { encoder: 6, decoder: 6 };

test('training runs 12 layers in sequence, and generating 20 tokens runs 126', () => {
  expect(trainingChain(depth)).toBe(12);
  expect(generationChain(depth, 20)).toBe(126);
});

test.each(LANGUAGES)('the words state both chains (%s)', (language) => {
  for (const chain of [trainingChain(depth), generationChain(depth, 20)])
    expect(words[language].alt).toContain(String(chain));
});
