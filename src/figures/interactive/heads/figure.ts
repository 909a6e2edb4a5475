import { defineFigure } from '../figure.ts';
import { flag, oneOf, step } from '../state.ts';
import type { Plan } from './model.ts';
import { words } from './words.ts';

export const HEADS = [1, 2, 4, 8];
export const WIDTHS = [4, 8];
export const LENGTHS = [2, 3, 4];
export const BATCHES = [1, 2];

export default defineFigure({
  name: 'heads',
  place: 4,
  fields: {
    h: step(HEADS, 2),
    d: step(WIDTHS, 4),
    n: step(LENGTHS, 3),
    b: step(BATCHES, 1),
    transpose: flag(true),
    count: oneOf<Plan['count']>(['rows', 'heads'], 'rows'),
  },
  words,
});
