import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, frame, namedBox, path } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { rowsRead, rowsScored } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const VOCABULARY = 8;
const MODEL = 4;
const CELL = 12;
const WIDE = MODEL * CELL;
/** The word that the figure follows. */
const FOLLOWED = 3;
const [LEFT, RIGHT] = [170, 316];
const MIDDLE = (LEFT + RIGHT) / 2;
const TABLE = { x: 60, y: 80 } as const;
const GRADIENT = { y: 272, input: 16, output: 88 } as const;

/** The table, or a gradient of its shape; the rows that the gradient reaches are highlighted. */
function table(x: number, y: number, lit: readonly boolean[], surface: 'accent' | 'second'): string {
  return [
    grid({
      x,
      y,
      rows: VOCABULARY,
      columns: MODEL,
      cell: CELL,
      fill: (row) => (lit[row] ? surface : undefined),
    }),
    frame(x, y + FOLLOWED * CELL, WIDE, CELL, surface),
  ].join('');
}

function forward(w: Words): string {
  const stage = (y: number, height: number, text: string | string[]) =>
    namedBox(LEFT, y, RIGHT - LEFT, height, text, 'plain', small);
  const down = (y: number, name = '') =>
    arrow([MIDDLE, y], [MIDDLE, y + 18]) +
    (name ? label(MIDDLE - 8, y + 8, name, { ...small, anchor: 'end' }) : '');
  const middle = TABLE.y + (FOLLOWED + 0.5) * CELL;
  return [
    stage(6, 26, w.text),
    down(32),
    stage(52, 38, w.input),
    down(90),
    stage(110, 38, w.look),
    down(148, 'X'),
    stage(168, 38, w.layers),
    down(206, 'O'),
    stage(226, 26, w.logits),
    down(252),
    stage(272, 38, w.loss),
    label(TABLE.x + WIDE / 2, TABLE.y - 30, w.table, { ...small, strong: true }),
    label(TABLE.x + WIDE / 2, TABLE.y - 13, w.word, { ...small, tone: 'accent' }),
    table(TABLE.x, TABLE.y, [], 'accent'),
    arrow('accent', [TABLE.x + WIDE + 2, middle], [LEFT - 3, middle]),
    arrow('accent', [TABLE.x + WIDE + 2, 160], [148, 160], [148, 239], [LEFT - 3, 239]),
  ].join('');
}

function backward(w: Words): string {
  const { y, input, output } = GRADIENT;
  const bottom = y + VOCABULARY * CELL;
  const ids = [...w.inputIds];
  return [
    label(input + WIDE / 2, y - 13, w.inside, { ...small, tone: 'second' }),
    label(output + WIDE / 2, y - 13, w.outside, { ...small, tone: 'second' }),
    table(input, y, rowsRead(ids, VOCABULARY), 'second'),
    table(output, y, rowsScored(VOCABULARY), 'second'),
    arrow('second', [LEFT, 302], [output + WIDE + 4, 302]),
    arrow('second', [RIGHT, 291], [328, 291], [328, 137], [RIGHT + 3, 137]),
    label(332, 326, w.gradient, { ...small, anchor: 'end', tone: 'second' }),
    arrow('second', [LEFT, 140], [159, 140], [159, 224], [40, 224], [40, y - 24]),
    path(`M40 ${bottom + 2}v14H112v-14M76 ${bottom + 16}v8`, 'line second'),
    namedBox(26, bottom + 24, 100, 38, w.adam, 'plain', small),
    arrow('second', [26, bottom + 43], [6, bottom + 43], [6, 128], [TABLE.x - 4, 128]),
  ].join('');
}

export default defineDrawing({
  name: 'training-data-path',
  width: 340,
  height: 438,
  words,
  draw: (w) => forward(w) + backward(w),
});
