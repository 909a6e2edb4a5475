import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, path, type Surface } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { breakEven, factors, table } from '../../../models/embedding-factorization.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [WORDS, WIDTH, RANK] = [30_000, 768, 128] as const;
/** User units per dimension; the rows of the tables are not to scale. */
const UNIT = 84 / WIDTH;
const HIGH = 120;
const TOP = 66;
/** The y coordinate of the token's row. */
const ROW = TOP + 44;

function sheet(x: number, y: number, width: number, height: number, surface: Surface): string {
  return path(`M${short(x)} ${y}h${short(width)}v${height}h${short(-width)}z`, `box ${surface}`);
}

/** A table in which the row of one token is emphasized. */
function lookup(x: number, dimensions: number, surface: Surface, name: string, shape: string): string {
  const width = dimensions * UNIT;
  return [
    label(x + width / 2, TOP - 26, name, small),
    label(x + width / 2, TOP - 11, shape, { ...small, tone: 'muted' }),
    sheet(x, TOP, width, HIGH, surface),
    path(`M${short(x)} ${ROW}h${short(width)}v9h${short(-width)}z`, 'line frame third'),
  ].join('');
}

/** The vector that a table or a product returns. */
function vector(x: number, y: number, dimensions: number, name: string): string {
  const width = dimensions * UNIT;
  return sheet(x - width / 2, y, width, 10, 'third') + label(x, y + 22, name, { ...small, tone: 'muted' });
}

const [FIRST, SECOND] = [40, 204] as const;
const BAR = { left: 46, length: 150 };

function bars(y: number, w: Words): string {
  const whole = table(WORDS, WIDTH);
  const bar = (at: number, name: string, count: number, surface: Surface, note: string) => [
    label(BAR.left - 8, at + 9, name, { ...small, anchor: 'end' }),
    box(BAR.left, at, (count / whole) * BAR.length, 18, surface),
    label(BAR.left + (count / whole) * BAR.length + 6, at + 9, count.toLocaleString('en') + note, {
      ...small,
      anchor: 'start',
    }),
  ];
  const narrow = factors(WORDS, WIDTH, RANK);
  return [
    label(8, y, w.parameters, { ...small, anchor: 'start', strong: true }),
    ...bar(y + 14, 'E', whole, 'second', ''),
    ...bar(y + 40, 'A, B', narrow, 'accent', ` (${Math.round((100 * narrow) / whole)}%)`),
    label(8, y + 78, `${w.equal}${Math.round(breakEven(WORDS, WIDTH))}`, {
      ...small,
      anchor: 'start',
      tone: 'muted',
    }),
    label(8, y + 96, w.output, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

function draw(w: Words): string {
  const middle = FIRST + (WIDTH * UNIT) / 2;
  const narrow = SECOND + (RANK * UNIT) / 2;
  const out = 272;
  const bottom = TOP + HIGH;
  return [
    label(middle, 12, w.table, { strong: true, ...small }),
    label(250, 12, w.factors, { strong: true, ...small }),
    lookup(FIRST, WIDTH, 'second', 'E', 'V×d'),
    lookup(SECOND, RANK, 'accent', 'A', 'V×r'),
    arrow([12, ROW + 4], [FIRST - 4, ROW + 4]),
    label(14, ROW - 8, 'w', small),
    arrow([176, ROW + 4], [SECOND - 4, ROW + 4]),
    label(178, ROW - 8, 'w', small),
    label(out, TOP + 22, 'B', small),
    label(out, TOP + 37, 'r×d', { ...small, tone: 'muted' }),
    sheet(out - (WIDTH * UNIT) / 2, TOP + 50, WIDTH * UNIT, Math.round(RANK * UNIT), 'accent'),
    arrow([middle, bottom], [middle, bottom + 24]),
    vector(middle, bottom + 26, WIDTH, w.full),
    arrow([narrow, bottom], [narrow, bottom + 24]),
    vector(narrow, bottom + 26, RANK, w.narrow),
    arrow([narrow + 9, bottom + 31], [out - (WIDTH * UNIT) / 2 - 4, bottom + 31]),
    arrow([out, TOP + 64], [out, bottom + 24]),
    vector(out + 8, bottom + 26, WIDTH, w.full),
    bars(262, w),
  ].join('');
}

export default defineDrawing({ name: 'embedding-factorization', width: 340, height: 370, words, draw });
