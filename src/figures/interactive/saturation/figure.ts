import { defineFigure } from '../figure.ts';
import { flag, numbers, oneOf, seed, step } from '../state.ts';
import { words } from './words.ts';

export const WIDTHS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
export const TEMPERATURES = [0.25, 0.5, 1, 2, 4];

export default defineFigure({
  name: 'saturation',
  place: 1,
  fields: {
    from: oneOf(['random', 'typed'], 'random'),
    dk: step(WIDTHS, 64),
    scale: flag(true),
    t: step(TEMPERATURES, 1),
    seed: seed(),
    scores: numbers([1, 2, 3], [2, 6], [-50, 50]),
  },
  words,
});
