import { defineFigure } from '../figure.ts';
import { flag, oneOf, seed, step } from '../state.ts';
import type { Wiring } from './stack.ts';
import { words } from './words.ts';

export const WIRINGS = ['post', 'pre', 'none'] as const;
/** Numbers of sublayers; an encoder of 12 layers has 24. */
export const DEPTHS = [1, 2, 4, 6, 12, 24, 48, 96, 192];
export const GAINS = [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.4, 2];

export default defineFigure({
  name: 'depth',
  place: 7,
  fields: {
    ln: oneOf<Wiring>(WIRINGS, 'post'),
    l: step(DEPTHS, 24),
    gain: step(GAINS, 1),
    scaled: flag(false),
    seed: seed(),
  },
  words,
});
