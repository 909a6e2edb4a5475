import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, band, box, namedBox } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { gigabytes, logitBytes, stage } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = 14;
const [TOKENS, MODEL, VOCABULARY, CHUNK] = [8, 3, 11, 2] as const;
/** The first row of the current chunk. */
const START = 4;
const [ROWS, STATES, LOGITS] = [22, 94, 152] as const;
const [TABLE_TOP, TOP] = [24, 84] as const;
const [WIDE, HIGH] = [VOCABULARY * CELL, TOKENS * CELL];
const MIDDLE = LOGITS + WIDE / 2;

function product(w: Words): string {
  const alive = TOP + START * CELL;
  const states = (row: number) => (stage(row, START, CHUNK) === 'alive' ? ('accent' as const) : undefined);
  const quiet = { ...small, tone: 'muted' } as const;
  return [
    label(MIDDLE, 11, 'E^⊤  d×V', small),
    grid({ x: LOGITS, y: TABLE_TOP, rows: MODEL, columns: VOCABULARY, cell: CELL }),
    label(STATES + 21, TOP - 12, w.states, small),
    grid({ x: STATES, y: TOP, rows: TOKENS, columns: MODEL, cell: CELL, fill: states }),
    band(LOGITS - 4, TOP - 4, WIDE + 8, HIGH + 8),
    label(MIDDLE, TOP + (START * CELL) / 2 - 8, w.dropped, quiet),
    label(MIDDLE, alive - 10, w.alive, { ...small, tone: 'accent' }),
    grid({ x: LOGITS, y: alive, rows: CHUNK, columns: VOCABULARY, cell: CELL, fill: () => 'accent' }),
    label(MIDDLE, alive + 3 * CELL, w.ahead, quiet),
  ].join('');
}

function backward(w: Words): string {
  const alive = TOP + (START + CHUNK / 2) * CELL;
  const y = 216;
  const written = (row: number) => (stage(row, START, CHUNK) === 'ahead' ? undefined : ('second' as const));
  return [
    arrow('accent', [LOGITS + WIDE + 2, alive], [326, alive], [326, y + 13], [LOGITS + WIDE + 4, y + 13]),
    namedBox(LOGITS, y, WIDE, 26, w.gradient, 'plain', small),
    label(ROWS + 21, TOP - 12, w.rows, { ...small, tone: 'second' }),
    grid({ x: ROWS, y: TOP, rows: TOKENS, columns: MODEL, cell: CELL, fill: written }),
    arrow('second', [LOGITS, y + 13], [ROWS + 21, y + 13], [ROWS + 21, TOP + HIGH + 4]),
    arrow('second', [MIDDLE, y + 26], [MIDDLE, y + 48]),
    label(LOGITS - 10, y + 73, w.table, { ...small, anchor: 'end', tone: 'second' }),
    grid({
      x: LOGITS,
      y: y + 52,
      rows: MODEL,
      columns: VOCABULARY,
      cell: CELL,
      fill: () => 'second',
    }),
  ].join('');
}

function memory(y: number, w: Words): string {
  const sizes = [8192, 1024].map((tokens) => logitBytes(tokens, 128_256, 4));
  const unit = 150 / Math.max(...sizes);
  const bar = (index: number, name: string) => {
    const [at, bytes] = [y + 18 + index * 24, sizes[index] ?? 0];
    return [
      label(112, at + 8, name, { ...small, anchor: 'end' }),
      box(120, at, bytes * unit, 16, index === 0 ? 'plain' : 'accent'),
      label(126 + bytes * unit, at + 8, `${gigabytes(bytes)} GB`, { ...small, anchor: 'start' }),
    ].join('');
  };
  return (
    label(8, y, w.memory, { ...small, anchor: 'start', strong: true }) + bar(0, w.whole) + bar(1, w.chunk)
  );
}

export default defineDrawing({
  name: 'chunked-cross-entropy',
  width: 340,
  height: 402,
  words,
  draw: (w) => product(w) + backward(w) + memory(336, w),
});
