import { paddingMask } from '../../../models/attention-masks.ts';
import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, type Surface } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { words, type Words } from './words.ts';

const [TARGET, SOURCE, MODEL, HEAD] = [3, 5, 4, 2] as const;
/** Source tokens that are not padding. */
const LENGTH = 4;
const CELL = 16;
const small = { size: 'small' } as const;

/** A matrix centered at x, with its name and shape above it. */
function matrix(
  x: number,
  y: number,
  rows: number,
  columns: number,
  surface: Surface,
  name: string,
  shape: string,
): string {
  return [
    label(x, y - 27, name, small),
    label(x, y - 11, shape, { ...small, tone: 'muted' }),
    grid({ x: x - (columns * CELL) / 2, y, rows, columns, cell: CELL, fill: () => surface }),
  ].join('');
}

/** Labels to the left of a matrix in the lower half: its name, its shape, and how to read it. */
function beside(y: number, name: readonly string[], shape: string, notes: readonly string[] = []): string {
  const start = { ...small, anchor: 'start' } as const;
  return [
    ...name.map((text, index) => label(8, y + index * 16, text, start)),
    ...[shape, ...notes].map((text, index) =>
      label(8, y + (name.length + index) * 16, text, { ...start, tone: 'muted' }),
    ),
  ].join('');
}

function weights(x: number, y: number): string {
  const mask = paddingMask(TARGET, SOURCE, LENGTH);
  const seen = (row: number, column: number) => mask[row]?.[column] === true;
  return grid({
    x: x - (SOURCE * CELL) / 2,
    y,
    rows: TARGET,
    columns: SOURCE,
    cell: CELL,
    fill: (row, column) => (seen(row, column) ? 'third' : undefined),
    struck: (row, column) => !seen(row, column),
  });
}

const [LEFT, K, V] = [70, 206, 292];
const RIGHT = (K + V) / 2;

function projections(w: Words): string {
  return [
    matrix(LEFT, 40, TARGET, MODEL, 'accent', w.decoder, 'n_t×d'),
    matrix(RIGHT, 40, SOURCE, MODEL, 'second', w.encoder, 'n_s×d'),
    arrow([LEFT, 92], [LEFT, 146]),
    label(LEFT + 8, 118, 'W^Q', { ...small, anchor: 'start' }),
    arrow([RIGHT - 16, 124], [K, 146]),
    arrow([RIGHT + 16, 124], [V, 146]),
    label(K - 2, 130, 'W^K', { ...small, anchor: 'end' }),
    label(V + 2, 130, 'W^V', { ...small, anchor: 'start' }),
    matrix(LEFT, 186, TARGET, HEAD, 'accent', 'Q', 'n_t×d_k'),
    matrix(K, 186, SOURCE, HEAD, 'second', 'K', 'n_s×d_k'),
    matrix(V, 186, SOURCE, HEAD, 'second', 'V', 'n_s×d_k'),
  ].join('');
}

function draw(w: Words): string {
  const cells = { cell: CELL, rows: TARGET, fill: () => 'accent' as const };
  return [
    projections(w),
    arrow([LEFT, 238], [LEFT, 280], [K - 16, 280], [K - 16, 302]),
    arrow([K, 270], [K, 302]),
    weights(K, 306),
    beside(304, w.weights, 'n_t×n_s', w.axes),
    arrow([K, 358], [K, 408]),
    grid({ x: K - CELL, y: 412, columns: HEAD, ...cells }),
    beside(428, [w.head], 'n_t×d_k'),
    arrow([V, 270], [V, 436], [K + CELL + 4, 436]),
    arrow([K, 464], [K, 492]),
    grid({ x: K - 2 * CELL, y: 496, columns: MODEL, ...cells }),
    beside(504, w.output, 'n_t×d'),
  ].join('');
}

export default defineDrawing({ name: 'cross-attention-shapes', width: 340, height: 552, words, draw });
