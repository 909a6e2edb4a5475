import { defineDrawing } from '../drawing.ts';
import { grid } from '../grid.ts';
import { mergeHeads, mergeWithoutTranspose } from '../multi-head-split-merge/model.ts';
import { arrow, type Surface } from '../svg.ts';
import { label, paragraph } from '../text.ts';
import { words, type Words } from './words.ts';

const CELL = 26;
/** Outputs of two heads, each two tokens by d_k = 2. */
const HEADS = [
  [
    [1, 2],
    [3, 4],
  ],
  [
    [5, 6],
    [7, 8],
  ],
];
const HEAD_1 = HEADS[0]?.flat() ?? [];
const hue = (value: number): Surface => (HEAD_1.includes(value) ? 'accent' : 'second');

function values(x: number, y: number, rows: readonly (readonly number[])[], cell = CELL): string {
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  const columns = rows[0]?.length ?? 0;
  return grid({
    x,
    y,
    rows: rows.length,
    columns,
    cell,
    cellHeight: CELL,
    text: at,
    fill: (r, c) => hue(at(r, c)),
  });
}

function tokens(x: number, y: number): string {
  return [1, 2]
    .map((token, row) =>
      label(x - 6, y + (row + 0.5) * CELL, `token ${token}`, { size: 'small', anchor: 'end', tone: 'muted' }),
    )
    .join('');
}

function result(
  x: number,
  mark: string,
  name: readonly string[],
  rows: number[][],
  note: readonly string[],
): string {
  const middle = x + 2 * CELL;
  return [
    paragraph(middle, 188, name, { strong: true, size: 'small' }),
    values(x, 210, rows),
    label(middle, 278, mark),
    paragraph(middle, 304, note, { size: 'small', tone: 'muted' }),
  ].join('');
}

function draw(w: Words): string {
  const small = { size: 'small' } as const;
  return [
    label(116, 12, 'head 1', { ...small, tone: 'accent' }),
    label(226, 12, 'head 2', { ...small, tone: 'second' }),
    tokens(90, 24),
    values(90, 24, HEADS[0] ?? []),
    values(200, 24, HEADS[1] ?? []),
    arrow([170, 80], [170, 100]),
    label(8, 119, w.memory, { ...small, anchor: 'start', tone: 'muted' }),
    values(116, 106, [HEADS.flat(2)]),
    arrow([180, 136], [126, 170]),
    arrow([240, 136], [276, 170]),
    tokens(64, 210),
    result(64, '✓', w.right, mergeHeads(HEADS), w.rightNote),
    result(226, '✗', w.wrong, mergeWithoutTranspose(HEADS), w.wrongNote),
  ].join('');
}

export default defineDrawing({ name: 'merge-without-transpose', width: 340, height: 322, words, draw });
