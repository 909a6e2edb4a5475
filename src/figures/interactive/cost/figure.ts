import { defineFigure } from '../figure.ts';
import { flag, integer, oneOf, step } from '../state.ts';
import { words } from './words.ts';

export const LENGTHS = [
  64, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12288, 16384, 24576, 32768,
  49152, 65536, 98304, 131072,
];
export const WIDTHS = [256, 512, 768, 1024, 2048, 4096, 8192, 12288];
export const HEADS = [1, 2, 4, 8, 12, 16, 32, 64, 96];
export const RATIOS = [0.5, 1, 2, 3, 4, 6, 8];
export const VOCABULARIES = [
  256, 8000, 16000, 30000, 37000, 50257, 100_000, 128_000, 250_002, 500_000, 1_000_000, 10_000_000,
];
/** The widths r of a factorized embedding; the last value, 0, means one whole table. */
export const INNER = [16, 32, 64, 128, 256, 512, 1024, 0];
export const LAYERS = [1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96];

export default defineFigure({
  name: 'cost',
  place: 9,
  fields: {
    view: oneOf(['operations', 'parameters'], 'operations'),
    n: integer(1, 131_072, 512),
    d: step(WIDTHS, 512),
    h: step(HEADS, 8),
    ff: step(RATIOS, 4),
    L: step(LAYERS, 6),
    V: integer(1, 10_000_000, 37_000),
    E: step(INNER, 0),
    dec: flag(false),
  },
  words,
});
