import { defineFigure } from '../figure.ts';
import { integer, oneOf, seed, step } from '../state.ts';
import { PROJECTIONS } from './projection-model.ts';
import { words } from './words.ts';

export const WIDTHS = [4, 8, 16, 32, 64, 128, 256, 512];
export const BASES = [100, 1000, 10_000, 100_000, 500_000];

/** Positions go from 0 to LAST, offsets from −FARTHEST to FARTHEST. */
export const LAST = 63;
export const FARTHEST = 64;

export default defineFigure({
  name: 'positions',
  place: 5,
  fields: {
    pos: integer(0, LAST, 50),
    k: integer(-FARTHEST, FARTHEST, 7),
    d: step(WIDTHS, 512),
    base: step(BASES, 10_000),
    i: integer(0, 255, 0),
    w: oneOf(PROJECTIONS, 'none'),
    seed: seed(),
  },
  words,
});
