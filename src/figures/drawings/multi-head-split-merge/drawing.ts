import { defineDrawing } from '../kit/drawing.ts';
import { grid, type Grid } from '../kit/grid.ts';
import { arrow, line, namedBox, type Surface } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { mergeHeads, splitHeads, type Matrix } from '../../../models/head-split-merge.ts';
import { words, type Words } from './words.ts';

const CELL = 20;
const TOKENS = 3;
const WIDTH = 4;
const HEADS = 2;
const LEFT = 20;
const MIDDLE = 130;
const RIGHT = 240;

/** Q with its cells numbered in memory order. */
const Q = Array.from({ length: TOKENS }, (_, row) =>
  Array.from({ length: WIDTH }, (__, column) => row * WIDTH + column + 1),
);
const OUTPUTS = [
  ['ab', 'cd', 'ef'],
  ['AB', 'CD', 'EF'],
].map((head) => head.map((row) => [...row]));

const hue = (head: number): Surface => (head === 0 ? 'accent' : 'second');
const byColumn = (_: number, column: number): Surface => hue(column < WIDTH / HEADS ? 0 : 1);

function filled<T extends string | number>(
  x: number,
  y: number,
  matrix: Matrix<T>,
  fill: Grid['fill'],
): string {
  const columns = matrix[0]?.length ?? 0;
  const text = (row: number, column: number) => matrix[row]?.[column] ?? '';
  return grid({ x, y, rows: matrix.length, columns, cell: CELL, text, size: 'small', ...(fill && { fill }) });
}

/** A square weight matrix and the signs of a product, between the factors on the left and the result on the right. */
function product(y: number, weight: string, fill: Grid['fill']): string {
  return [
    label(115, y + 40, '×'),
    grid({ x: MIDDLE, y, rows: WIDTH, columns: WIDTH, cell: CELL, ...(fill && { fill }) }),
    label(MIDDLE + 40, y - 12, `${weight}  4×4`, { size: 'small' }),
    label(225, y + 40, '='),
  ].join('');
}

function step(y: number, name: string, shape: string, code = true): string {
  return (
    label(8, y - 9, name, { anchor: 'start', code }) +
    label(8, y + 9, shape, { anchor: 'start', size: 'small', tone: 'muted' })
  );
}

const HEAD_X = [176, 264];

function perHead(y: number, matrices: readonly Matrix<string | number>[]): string {
  return matrices.map((matrix, head) => filled(HEAD_X[head] ?? 0, y, matrix, () => hue(head))).join('');
}

const down = (x: number, y: number, length = 18) => arrow([x, y], [x, y + length]);

function attention(y: number, w: Words): string {
  const boxes = HEAD_X.map((x, head) =>
    namedBox(x - 20, y, 80, 26, `head ${head + 1}`, hue(head), { size: 'small' }),
  );
  return step(y + 13, w.attention, w.attentionNote, false) + boxes.join('');
}

function draw(w: Words): string {
  const heads = splitHeads(Q, HEADS);
  const small = { size: 'small' } as const;
  return [
    label(LEFT + 40, 26, 'X  3×4', small),
    grid({ x: LEFT, y: 38, rows: TOKENS, columns: WIDTH, cell: CELL }),
    product(28, 'W^Q', byColumn),
    label(RIGHT + 40, 26, 'Q  3×4', small),
    filled(RIGHT, 38, Q, byColumn),
    paragraph(8, 134, w.whole, { ...small, anchor: 'start', tone: 'muted' }),
    down(280, 104, 62),
    step(204, w.view, 'n×h×d_k = 3×2×2'),
    ...heads.map((head, index) => filled(234 + index * 52, 174, head, () => hue(index))),
    ...HEAD_X.map((x, index) => arrow([254 + index * 52, 238], [x + 20, 262])),
    step(298, w.transpose, 'h×n×d_k = 2×3×2'),
    perHead(268, heads),
    ...HEAD_X.map((x) => down(x + 20, 332)),
    attention(354, w),
    ...HEAD_X.map((x) => down(x + 20, 382)),
    step(434, w.result, 'h×n×d_k = 2×3×2', false),
    perHead(404, OUTPUTS),
    line([196, 468], [196, 482], [60, 482]),
    line([284, 468], [284, 482], [190, 482]),
    down(60, 482, 36),
    label(196, 496, w.merge, { ...small, tone: 'muted' }),
    label(LEFT + 40, 528, `${w.concat}  3×4`, small),
    filled(LEFT, 540, mergeHeads(OUTPUTS), byColumn),
    product(530, 'W^O', (row) => hue(row < WIDTH / HEADS ? 0 : 1)),
    label(RIGHT + 40, 528, `${w.output}  3×4`, small),
    grid({ x: RIGHT, y: 540, rows: TOKENS, columns: WIDTH, cell: CELL }),
    paragraph(8, 640, w.mix, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'multi-head-split-merge', width: 340, height: 660, words, draw });
