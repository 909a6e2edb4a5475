import { paddingMask, type Mask } from '../../../models/attention-masks.ts';
import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, frame } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { cachedMask } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = 16;
const [SOURCE, LENGTH, TARGET] = [4, 3, 4] as const;
/** Left edges of the columns: encoder, decoder, cross-attention. */
const COLUMNS = [26, 140, 250] as const;
const [ENCODER, DECODER, CROSS] = COLUMNS;
/** The row of training that is also drawn as a generation step. */
const CHOSEN = 3;
const TRAINING = 64;
const STEPS = 174;
const STEP = 24;
const CHUNK = 302;

function mask(x: number, y: number, cells: Mask): string {
  const seen = (row: number, column: number) => cells[row]?.[column] === true;
  return grid({
    x,
    y,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    cell: CELL,
    fill: (row, column) => (seen(row, column) ? 'accent' : undefined),
    struck: (row, column) => !seen(row, column),
  });
}

const source = (queries: number) => paddingMask(queries, SOURCE, LENGTH);
const title = (y: number, text: string) => label(8, y, text, { anchor: 'start', strong: true });

function steps(w: Words): string {
  const one = (step: number) => {
    const y = STEPS + (step - 1) * STEP;
    return [
      label(DECODER - 8, y + CELL / 2, `t = ${step}`, { ...small, anchor: 'end', tone: 'muted' }),
      mask(DECODER, y, cachedMask(step - 1, 1)),
      mask(CROSS, y, source(1)),
    ].join('');
  };
  return [
    title(STEPS - 18, w.steps),
    paragraph(8, STEPS + 42, w.once, { ...small, anchor: 'start', tone: 'muted' }),
    ...Array.from({ length: TARGET }, (_, index) => one(index + 1)),
  ].join('');
}

/** The same row, once in training and once as a generation step. */
function sameRow(): string {
  const row = TRAINING + (CHOSEN - 1) * CELL;
  const step = STEPS + (CHOSEN - 1) * STEP;
  const [end, shown] = [DECODER + TARGET * CELL, DECODER + CHOSEN * CELL];
  const turn = end + 16;
  return [
    frame(DECODER, row, TARGET * CELL, CELL, 'accent'),
    frame(DECODER, step, CHOSEN * CELL, CELL, 'accent'),
    arrow('accent', [end + 2, row + 8], [turn, row + 8], [turn, step + 8], [shown + 4, step + 8]),
  ].join('');
}

function draw(w: Words): string {
  return [
    title(12, w.training),
    ...COLUMNS.map((x, index) => paragraph(x + (SOURCE * CELL) / 2, 42, w.columns[index] ?? [], small)),
    mask(ENCODER, TRAINING, source(SOURCE)),
    mask(DECODER, TRAINING, cachedMask(0, TARGET)),
    mask(CROSS, TRAINING, source(TARGET)),
    steps(w),
    sameRow(),
    title(CHUNK - 18, w.chunk),
    mask(DECODER, CHUNK, cachedMask(2, 2)),
    mask(CROSS, CHUNK, source(2)),
    label(170, CHUNK + 52, w.axes, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({
  name: 'masks-in-training-and-inference',
  width: 340,
  height: 366,
  words,
  draw,
});
