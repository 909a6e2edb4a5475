import { defineFigure } from '../figure.ts';
import { flag, integer, oneOf, step, text } from '../state.ts';
import { accepts, LONGEST_TOKEN, type MODELS, MOST_TOKENS } from './model.ts';
import { words } from './words.ts';

export const SENTENCES = ['short', 'middle', 'long'] as const;
export const ERRORS = [0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.9];
export const LENGTHS = [20, 50, 100, 200, 512, 1024, 2048, 4096];

type Sentence = (typeof SENTENCES)[number];

export default defineFigure({
  name: 'generation',
  place: 11,
  fields: {
    mode: oneOf<'training' | 'generation'>(['training', 'generation'], 'generation'),
    s: oneOf<Sentence | 'typed'>([...SENTENCES, 'typed'], 'short'),
    text: text('a b c', accepts, MOST_TOKENS * (LONGEST_TOKEN + 1)),
    cache: flag(true),
    t: integer(1, MOST_TOKENS + 1, 3),
    e: step(ERRORS, 0.05),
    n: step(LENGTHS, 20),
    model: oneOf<keyof typeof MODELS>(['base', 'llama'], 'base'),
  },
  words,
});
