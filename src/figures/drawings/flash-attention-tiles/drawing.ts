import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, path } from '../kit/svg.ts';
import { label, paragraph, short } from '../../text.ts';
import { blocks, causal, packed, windowed, type Kind } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const SIZE = 8;
const COUNT = 8;
const LENGTH = SIZE * COUNT;
const MAIN = { x: 24, y: 54, cell: 25 } as const;
/** The block row along which the arrow runs. */
const ROW = 5;

/** The blocks, drawn by kind: empty, half filled along the diagonal, or filled. */
function tiles(x: number, y: number, cell: number, kinds: readonly (readonly Kind[])[]): string {
  const halves = kinds.flatMap((row, i) =>
    row.flatMap((kind, j) =>
      // On the diagonal, the later keys are hidden; at the far edge of a window, the earlier ones.
      kind === 'partial'
        ? [
            `M${short(x + j * cell)} ${short(y + i * cell)}${j === i ? 'v' : 'h'}${cell}${j === i ? 'h' : 'v'}${cell}z`,
          ]
        : [],
    ),
  );
  return [
    path(halves.join(''), 'cells second'),
    grid({
      x,
      y,
      rows: kinds.length,
      columns: kinds.length,
      cell,
      fill: (row, column) => (kinds[row]?.[column] === 'visible' ? 'accent' : undefined),
    }),
  ].join('');
}

function key(y: number, kind: Kind, text: string): string {
  const x = 244;
  return tiles(x, y, 14, [[kind]]) + label(x + 20, y + 7, text, { ...small, anchor: 'start' });
}

function draw(w: Words): string {
  const wide = COUNT * MAIN.cell;
  const middle = MAIN.y + (ROW + 0.5) * MAIN.cell;
  const end = MAIN.x + (ROW + 1) * MAIN.cell;
  const lower = MAIN.y + wide + 74;
  return [
    label(8, 12, w.causal, { anchor: 'start', strong: true }),
    label(MAIN.x, 40, w.keys, { ...small, anchor: 'start', tone: 'muted' }),
    label(MAIN.x + wide, 40, w.queries, { ...small, anchor: 'end', tone: 'muted' }),
    tiles(MAIN.x, MAIN.y, MAIN.cell, blocks(causal, LENGTH, SIZE)),
    arrow('second', [MAIN.x + 4, middle], [end - 4, middle]),
    path(`M${end + 4} ${middle}H${MAIN.x + wide + 14}`, 'line dotted second'),
    paragraph(MAIN.x + wide + 20, middle, w.state, { ...small, anchor: 'start', tone: 'second' }),
    key(MAIN.y + 6, 'hidden', w.hidden),
    key(MAIN.y + 32, 'partial', w.partial),
    key(MAIN.y + 58, 'visible', w.visible),
    label(MAIN.x, MAIN.y + wide + 16, w.share, { ...small, anchor: 'start' }),
    label(80, lower - 16, w.window, { ...small, strong: true }),
    tiles(28, lower, 13, blocks(windowed(3 * SIZE), LENGTH, SIZE)),
    label(254, lower - 16, w.packed, { ...small, strong: true }),
    tiles(202, lower, 13, blocks(packed(2 * SIZE), LENGTH, SIZE)),
  ].join('');
}

export default defineDrawing({ name: 'flash-attention-tiles', width: 340, height: 440, words, draw });
