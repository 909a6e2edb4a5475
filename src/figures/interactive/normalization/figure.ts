import { defineFigure } from '../figure.ts';
import { flag, oneOf, step } from '../state.ts';
import type { Method } from './model.ts';
import { words } from './words.ts';

export const METHODS = ['batch', 'layer', 'rms'] as const;
export const FACTORS = [1, 2, 3, 5, 10, 20, 50, 100];
export const FEATURES = ['0', '1', '2', '3'] as const;
/** The tokens that can be chosen, by sentence and position; padding cannot be chosen. */
export const TOKENS = ['A0', 'A1', 'A2', 'A3', 'A4', 'B0', 'B1', 'B2'] as const;

export default defineFigure({
  name: 'normalization',
  place: 6,
  fields: {
    norm: oneOf<Method>(METHODS, 'batch'),
    k: step(FACTORS, 10),
    pad: flag(true),
    at: oneOf(TOKENS, 'A0'),
    f: oneOf(FEATURES, '0'),
  },
  words,
});
