import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, namedBox } from '../kit/svg.ts';
import { label, paragraph } from '../../text.ts';
import { rowsByStep } from '../../../models/kv-cache.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = 12;
const HEAD = 4;
const STEPS = 4;
const SOURCE = 5;
/** Centers of the columns: input, q, K, V, output. */
const COLUMNS = [30, 98, 172, 240, 308] as const;
const [INPUT, QUERY, KEYS, VALUES, OUTPUT] = COLUMNS;
const WIDE = HEAD * CELL;

const query = (y: number) =>
  grid({ x: QUERY - WIDE / 2, y, rows: 1, columns: HEAD, cell: CELL, fill: () => 'accent' });

/** K or V with its rows so far; those from `fresh` on are new. */
function cache(x: number, y: number, rows: number, fresh: number): string {
  const fill = (row: number) => (row >= fresh ? ('second' as const) : ('faint' as const));
  return grid({ x: x - WIDE / 2, y, rows, columns: HEAD, cell: CELL, fill });
}

function step(index: number, y: number, tokens: readonly string[]): string {
  const rows = index + 1;
  const last = y + index * CELL;
  const middle = last + CELL / 2;
  const token = (x: number, text: string | undefined, surface: 'plain' | 'accent') =>
    namedBox(x - 22, middle - 11, 44, 22, text ?? '', surface, small);
  return [
    token(INPUT, tokens[index], 'plain'),
    arrow([INPUT + 24, middle], [QUERY - WIDE / 2 - 3, middle]),
    query(last),
    arrow([QUERY + WIDE / 2 + 2, middle], [KEYS - WIDE / 2 - 3, middle]),
    cache(KEYS, y, rows, index),
    cache(VALUES, y, rows, index),
    arrow([VALUES + WIDE / 2 + 2, middle], [OUTPUT - 24, middle]),
    token(OUTPUT, tokens[rows], 'accent'),
  ].join('');
}

function selfAttention(w: Words): string {
  let y = 56;
  const steps = rowsByStep(STEPS, false).map((rows, index) => {
    const drawn = step(index, y, w.tokens);
    y += rows * CELL + 20;
    return drawn;
  });
  const key = (x: number, text: string, fill: 'second' | 'faint') =>
    grid({ x, y: 254, rows: 1, columns: 1, cell: CELL, fill: () => fill }) +
    label(x + 18, 260, text, { ...small, anchor: 'start' });
  return [
    label(8, 12, w.self, { anchor: 'start', strong: true }),
    ...COLUMNS.map((x, index) => label(x, 38, w.columns[index] ?? '', { ...small, tone: 'muted' })),
    ...steps,
    key(8, w.fresh, 'second'),
    key(150, w.kept, 'faint'),
    label(8, 280, w.sum, { ...small, anchor: 'start' }),
  ].join('');
}

function crossAttention(y: number, w: Words): string {
  const middle = y + (SOURCE * CELL) / 2;
  return [
    label(8, y - 36, w.cross, { anchor: 'start', strong: true }),
    ...[KEYS, VALUES].map(
      (x, index) =>
        label(x, y - 11, index === 0 ? 'K' : 'V', { ...small, tone: 'muted' }) + cache(x, y, SOURCE, SOURCE),
    ),
    namedBox(OUTPUT - 32, y + 12, 64, 36, w.encoder, 'plain', small),
    arrow('second', [OUTPUT - 32, middle], [VALUES + WIDE / 2 + 3, middle]),
    label(OUTPUT - 16, y, w.once, { ...small, tone: 'second' }),
    query(middle - CELL / 2),
    arrow([QUERY + WIDE / 2 + 2, middle], [KEYS - WIDE / 2 - 3, middle]),
    paragraph(8, y + 54, w.each, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({
  name: 'kv-cache',
  width: 340,
  height: 422,
  words,
  draw: (w) => selfAttention(w) + crossAttention(342, w),
});
