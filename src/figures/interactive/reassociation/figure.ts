import { defineFigure } from '../figure.ts';
import { oneOf, seed, step } from '../state.ts';
import { KINDS } from './model.ts';
import { words } from './words.ts';

const powers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => 2 ** (from + index));

export const LENGTHS = powers(3, 17);
export const WIDTHS = powers(3, 8);

export default defineFigure({
  name: 'reassociation',
  place: 13,
  fields: {
    n: step(LENGTHS, 4096),
    d: step(WIDTHS, 64),
    kind: oneOf(KINDS, 'none'),
    seed: seed(),
  },
  words,
});
