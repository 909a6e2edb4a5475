import { defineFigure } from '../figure.ts';
import { integer, step } from '../state.ts';
import { words } from './words.ts';

export const WIDTHS = [128, 256, 512, 768, 1024, 2048, 4096, 8192, 12288];
export const WARMUPS = [1, 100, 400, 1000, 2000, 4000, 8000, 16000, 32000];
export const LAST = 1_000_000;

/** The base model of Vaswani et al. (2017), which is always shown for comparison. */
export const BASE = { d: 512, w: 4000 };

export default defineFigure({
  name: 'schedule',
  place: 8,
  fields: {
    d: step(WIDTHS, BASE.d),
    w: step(WARMUPS, BASE.w),
    s: integer(1, LAST, BASE.w),
  },
  words,
});
