import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, band, namedBox } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { words, type Words } from './words.ts';

const CELL = 14;
const [MODEL, HEAD] = [4, 2] as const;
const INPUT = 72;
/** The centers of the columns of Q, K and V. */
const COLUMNS = [
  { x: 160, name: 'Q' },
  { x: 228, name: 'K' },
  { x: 296, name: 'V' },
] as const;
const WEIGHTS = 48;
const small = { size: 'small' } as const;

function matrix(x: number, y: number, rows: number, columns: number): string {
  return grid({ x: x - (columns * CELL) / 2, y, rows, columns, cell: CELL });
}

function parameters(w: Words): string {
  return [
    band(24, 22, 312, 90),
    label(180, 10, w.parameters, { strong: true, tone: 'accent' }),
    paragraph(34, 68, w.note, { ...small, anchor: 'start', tone: 'muted' }),
    ...COLUMNS.flatMap(({ x, name }) => [
      label(x, WEIGHTS - 12, `W^${name}`, small),
      grid({
        x: x - CELL,
        y: WEIGHTS,
        rows: MODEL,
        columns: HEAD,
        cell: CELL,
        fill: () => 'accent',
      }),
    ]),
  ].join('');
}

/** X of one sentence and its products with the three matrices. */
function sentence(y: number, tokens: number, name: string): string {
  const middle = y + (tokens * CELL) / 2;
  return [
    label(24, y - 30, name, { ...small, anchor: 'start' }),
    label(INPUT, y - 12, `X  ${tokens}×${MODEL}`, { ...small, tone: 'muted' }),
    matrix(INPUT, y, tokens, MODEL),
    arrow([INPUT + 32, middle], [COLUMNS[0].x - 20, middle]),
    ...COLUMNS.flatMap(({ x, name: product }) => [
      label(x, y - 12, product, small),
      matrix(x, y, tokens, HEAD),
      arrow('accent', [x + CELL, WEIGHTS + 28], [x + 27, WEIGHTS + 28], [x + 27, middle], [x + 17, middle]),
    ]),
  ].join('');
}

function cross(y: number, w: Words): string {
  const product = (at: number, name: string, rows: string) => [
    namedBox(142, at, 44, 24, `W^${name}`, 'accent', small),
    arrow([186, at + 12], [222, at + 12]),
    namedBox(222, at, 84, 24, `${name}  ${rows}×d_k`, 'plain', small),
  ];
  return [
    label(180, y, w.cross, { strong: true, ...small }),
    namedBox(8, y + 18, 100, 38, w.decoder, 'plain', small),
    arrow([108, y + 37], [142, y + 37]),
    ...product(y + 25, 'Q', 'n'),
    namedBox(8, y + 74, 100, 38, w.encoder, 'plain', small),
    arrow([108, y + 93], [126, y + 93], [126, y + 77], [142, y + 77]),
    arrow([108, y + 93], [126, y + 93], [126, y + 109], [142, y + 109]),
    ...product(y + 65, 'K', 'm'),
    ...product(y + 97, 'V', 'm'),
  ].join('');
}

function draw(w: Words): string {
  return [
    parameters(w),
    sentence(156, 3, w.first),
    sentence(242, 2, w.second),
    arrow([228, 274], [228, 292]),
    namedBox(100, 292, 236, 26, w.loss, 'plain', small),
    arrow('second', [100, 305], [12, 305], [12, 68], [24, 68]),
    label(56, 295, w.gradient, { ...small, tone: 'second' }),
    cross(346, w),
  ].join('');
}

export default defineDrawing({ name: 'qkv-from-parameters', width: 340, height: 470, words, draw });
