import attentionMasks from './attention-masks/drawing.ts';
import type { Drawing } from './drawing.ts';
import encoderDecoder from './encoder-decoder/drawing.ts';
import mergeWithoutTranspose from './merge-without-transpose/drawing.ts';
import multiHeadSplitMerge from './multi-head-split-merge/drawing.ts';
import normAxes from './norm-axes/drawing.ts';
import preLnPostLn from './pre-ln-post-ln/drawing.ts';

const all = [
  encoderDecoder,
  multiHeadSplitMerge,
  mergeWithoutTranspose,
  preLnPostLn,
  attentionMasks,
  normAxes,
];

/** Every drawing of the site by its name. */
export const drawings: Record<string, Drawing> = Object.fromEntries(
  all.map((drawing) => [drawing.name, drawing]),
);
