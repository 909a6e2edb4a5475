import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, frame, namedBox, path } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { patches, tokenOf } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CUT = { side: 224, patch: 16, channels: 3 } as const;
const { across: ACROSS, tokens: TOKENS } = patches(CUT);
/** The row and the column of the patch that the figure follows. */
const [ROW, COLUMN] = [5, 9];
const IMAGE = { x: 8, y: 28, cell: 11 } as const;
const PATCH = { x: 228, y: 52, cell: 6 } as const;
const MATRIX = { y: 262, height: 98 } as const;

function picture(w: Words): string {
  const side = ACROSS * IMAGE.cell;
  const zoomed = CUT.patch * PATCH.cell;
  const [x, y] = [IMAGE.x + COLUMN * IMAGE.cell, IMAGE.y + ROW * IMAGE.cell];
  const chosen = (row: number, column: number) => row === ROW && column === COLUMN;
  return [
    label(IMAGE.x + side / 2, 12, w.image, small),
    grid({
      ...IMAGE,
      rows: ACROSS,
      columns: ACROSS,
      fill: (row, column) => (chosen(row, column) ? 'accent' : undefined),
    }),
    frame(x, y, IMAGE.cell, IMAGE.cell, 'accent'),
    path(
      `M${x + IMAGE.cell} ${y}L${PATCH.x} ${PATCH.y}M${x + IMAGE.cell} ${y + IMAGE.cell}L${PATCH.x} ${PATCH.y + zoomed}`,
      'line accent',
    ),
    grid({ ...PATCH, rows: CUT.patch, columns: CUT.patch, fill: () => 'accent' }),
    label(PATCH.x + zoomed / 2, PATCH.y - 14, w.patch, small),
    label(IMAGE.x + side / 2, IMAGE.y + side + 14, w.count, { ...small, tone: 'muted' }),
    arrow(
      'accent',
      [PATCH.x + zoomed / 2, PATCH.y + zoomed + 2],
      [PATCH.x + zoomed / 2, 212],
      [45, 212],
      [45, MATRIX.y - 32],
    ),
    label(PATCH.x + zoomed / 2 - 8, 180, w.flatten, { ...small, anchor: 'end', tone: 'accent' }),
  ].join('');
}

/** The outline of a matrix; if it has one row per token, the chosen row is filled. */
function matrix(x: number, width: number, name: string, shape: string, rows: boolean): string {
  const { y, height } = MATRIX;
  const at = y + (tokenOf(ROW, COLUMN, CUT) / TOKENS) * height;
  return [
    label(x + width / 2, y - 22, name, small),
    label(x + width / 2, y - 7, shape, { ...small, tone: 'muted' }),
    grid({ x, y, rows: 1, columns: 1, cell: width, cellHeight: rows ? height : 50 }),
    rows ? grid({ x, y: at, rows: 1, columns: 1, cell: width, cellHeight: 5, fill: () => 'accent' }) : '',
  ].join('');
}

function product(w: Words): string {
  const { y, height } = MATRIX;
  const sign = (x: number, text: string) => label(x, y + 44, text);
  const at = y + (tokenOf(ROW, COLUMN, CUT) / TOKENS) * height + 2.5;
  return [
    matrix(8, 74, 'R', w.shapes.R, true),
    sign(93, '×'),
    matrix(104, 42, 'W_E', w.shapes.W, false),
    sign(158, '+'),
    matrix(170, 42, 'P', w.shapes.P, true),
    sign(224, '='),
    matrix(236, 42, 'Z', w.shapes.Z, true),
    label(284, at, w.row, { ...small, anchor: 'start', tone: 'accent' }),
    arrow([257, y + height + 2], [257, y + height + 18]),
    namedBox(8, y + height + 20, 324, 26, w.body, 'plain', small),
  ].join('');
}

export default defineDrawing({
  name: 'image-patches',
  width: 340,
  height: 412,
  words,
  draw: (w) => picture(w) + product(w),
});
