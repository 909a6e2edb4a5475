import type { Mask } from '../../../models/attention-masks.ts';
import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { label } from '../../text.ts';
import { either, globalMask, pairs, randomMask, reached, windowMask } from './model.ts';
import { words, type Words } from './words.ts';

const SIZE = 12;
const CELL = 11;
const SIDE = SIZE * CELL;
const SEED = 3;
const small = { size: 'small' } as const;

const WINDOW = windowMask(SIZE, 1);
const GLOBAL = either(WINDOW, globalMask(SIZE, 1));
const RANDOM = either(GLOBAL, randomMask(SIZE, 2, SEED));

function panel(x: number, y: number, name: string, mask: Mask, before: Mask | undefined, w: Words): string {
  const on = (which: Mask, row: number, column: number) => which[row]?.[column] === true;
  return [
    label(x, y, name, { ...small, anchor: 'start', strong: true }),
    grid({
      x,
      y: y + 12,
      rows: SIZE,
      columns: SIZE,
      cell: CELL,
      // Cells that the previous panel did not have are highlighted.
      fill: (row, column) => {
        if (!on(mask, row, column)) return undefined;
        return before && !on(before, row, column) ? 'second' : 'accent';
      },
    }),
    label(x + SIDE, y + SIDE + 24, `${pairs(mask)} ${w.pairs}`, { ...small, anchor: 'end', tone: 'muted' }),
  ].join('');
}

const LINE = 17;
const STRIP = 14;

function strip(y: number, name: string, seen: ReadonlySet<number>): string {
  const x = 340 - LINE * STRIP - 6;
  return [
    label(x - 8, y + STRIP / 2, name, { ...small, anchor: 'end' }),
    grid({
      x,
      y,
      rows: 1,
      columns: LINE,
      cell: STRIP,
      fill: (_, column) => (column === 8 ? 'third' : seen.has(column) ? 'accent' : undefined),
    }),
  ].join('');
}

function draw(w: Words): string {
  const line = windowMask(LINE, 1);
  const strips = w.layers.map((name, index) => strip(416 + index * 24, name, reached(line, 8, index + 1)));
  return [
    label(8, 10, w.axes, { ...small, anchor: 'start', tone: 'muted' }),
    panel(24, 36, w.full, windowMask(SIZE, SIZE), undefined, w),
    panel(190, 36, w.window, WINDOW, undefined, w),
    panel(24, 216, w.global, GLOBAL, WINDOW, w),
    panel(190, 216, w.random, RANDOM, GLOBAL, w),
    label(8, 398, w.reach, { ...small, anchor: 'start', strong: true }),
    ...strips,
    strip(488, w.withGlobal, reached(either(line, globalMask(LINE, 1)), 8, 2)),
  ].join('');
}

export default defineDrawing({ name: 'sparse-attention-patterns', width: 340, height: 508, words, draw });
