import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { cosines, form, HEAD, scores, TOKENS, weights } from './model.ts';
import { words, type Words } from './words.ts';

const NAMES = ['red', 'cat', 'sleeps'];
const small = { size: 'small' } as const;
const CELL = 34;
const LEFT = 150;
const TOP = 92;

/** The matrix M with W^Q as a column beside it and W^K as a row above it. */
function bilinear(w: Words): string {
  const matrix = form(HEAD);
  const middle = TOP + 1.5 * CELL;
  return [
    paragraph(60, TOP - 28, w.ask, { ...small, tone: 'accent' }),
    paragraph(296, TOP - 28, w.answer, { ...small, tone: 'second' }),
    ...w.features.flatMap((feature, index) => [
      label(LEFT + (index + 0.5) * CELL, TOP - 56, feature, { ...small, tone: 'muted' }),
      label(40, TOP + (index + 0.5) * CELL, feature, { ...small, anchor: 'end', tone: 'muted' }),
    ]),
    grid({
      x: LEFT,
      y: TOP - 44,
      rows: 1,
      columns: 3,
      cell: CELL,
      cellHeight: 26,
      text: (_, column) => HEAD.key[column] ?? '',
      fill: (_, column) => ((HEAD.key[column] ?? 0) > 0 ? 'second' : undefined),
    }),
    grid({
      x: 48,
      y: TOP,
      rows: 3,
      columns: 1,
      cell: 26,
      cellHeight: CELL,
      text: (row) => HEAD.query[row] ?? '',
      fill: (row) => ((HEAD.query[row] ?? 0) > 0 ? 'accent' : undefined),
    }),
    arrow([80, middle], [LEFT - 8, middle]),
    arrow([LEFT + 1.5 * CELL, TOP - 18], [LEFT + 1.5 * CELL, TOP - 3]),
    grid({
      x: LEFT,
      y: TOP,
      rows: 3,
      columns: 3,
      cell: CELL,
      text: (row, column) => matrix[row]?.[column] ?? '',
      fill: (row, column) => ((matrix[row]?.[column] ?? 0) > 0 ? 'third' : undefined),
    }),
    label(LEFT + 1.5 * CELL, TOP + 3 * CELL + 14, w.matrix, small),
  ].join('');
}

const ENTRY = 31;

function table(
  x: number,
  y: number,
  name: string,
  values: number[][],
  digits: number,
  named: boolean,
): string {
  return [
    label(x + 1.5 * ENTRY, y - 32, name, { ...small, strong: true }),
    ...NAMES.flatMap((token, index) => [
      label(x + (index + 0.5) * ENTRY, y - 11, token, { ...small, tone: 'muted' }),
      named ? label(x - 6, y + (index + 0.5) * ENTRY, token, { ...small, anchor: 'end' }) : '',
    ]),
    grid({
      x,
      y,
      rows: 3,
      columns: 3,
      cell: ENTRY,
      size: 'small',
      text: (row, column) => (values[row]?.[column] ?? NaN).toFixed(digits).replace(/^0\./, '.'),
      fill: (row, column) => ((values[row]?.[column] ?? 0) > 0.5 ? 'accent' : undefined),
    }),
  ].join('');
}

function draw(w: Words): string {
  const y = 292;
  const found = scores(TOKENS, HEAD);
  return [
    label(170, 12, w.score, { strong: true }),
    bilinear(w),
    table(46, y, w.cosine, cosines(TOKENS), 0, true),
    table(143, y, w.scores, found, 0, false),
    table(240, y, w.weights, weights(found), 2, false),
    label(170, y + 3 * ENTRY + 18, w.axes, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'score-bilinear-form', width: 340, height: 420, words, draw });
