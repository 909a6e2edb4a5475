import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, box, plus, type Surface } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { FIRST, ONE_TABLE, row, SECOND, stored, TOKENS, XLM_R, type Scheme } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = 14;
const WIDE = 3 * CELL;
const HUES: readonly Surface[] = ['accent', 'second'];
const TOP = 76;
const TOKEN_Y = 44;

/** The number of rows of a table, and the divisor of its hash. */
type Hash = readonly [rows: number, divisor: number];

/** A table in which the rows of the tokens are highlighted, with an arrow from each token. */
function table(x: number, y: number, [rows, divisor]: Hash, from: readonly number[]): string {
  const hit = (index: number) => TOKENS.map((token) => row(token, rows, divisor) === index);
  return [
    grid({
      x,
      y,
      rows,
      columns: 3,
      cell: CELL,
      fill: (index) => {
        const [first, second] = hit(index);
        return first && second ? 'third' : first ? HUES[0] : second ? HUES[1] : undefined;
      },
    }),
    ...TOKENS.map((token, index) => {
      const tone = index === 0 ? 'accent' : 'second';
      const at = y + (row(token, rows, divisor) + 0.5) * CELL + (index === 0 ? -3 : 3);
      const edge = index === 0 ? x - 3 : x + WIDE + 3;
      const start = from[index] ?? 0;
      return arrow(tone, [start, TOKEN_Y + 10], [start, at], [edge, at]);
    }),
  ].join('');
}

function tokens(places: readonly number[], w: Words): string {
  return TOKENS.map((token, index) =>
    label(places[index] ?? 0, TOKEN_Y, `${w.token} ${token}`, {
      ...small,
      tone: index === 0 ? 'accent' : 'second',
    }),
  ).join('');
}

const LEFT = 136;
const LENGTH = 144;

function bars(y: number, w: Words): string {
  const sizes = stored(XLM_R);
  return [
    label(8, y, w.sizes, { ...small, anchor: 'start', strong: true }),
    ...(Object.keys(w.schemes) as Scheme[]).map((scheme, index) => {
      const at = y + 16 + index * 23;
      const length = (sizes[scheme] / sizes.full) * LENGTH;
      return [
        label(LEFT - 8, at + 8, w.schemes[scheme], { ...small, anchor: 'end' }),
        box(LEFT, at, Math.max(length, 1), 16, scheme === 'full' ? 'plain' : 'accent'),
        label(LEFT + length + 6, at + 8, sizes[scheme].toFixed(1), { ...small, anchor: 'start' }),
      ].join('');
    }),
  ].join('');
}

function draw(w: Words): string {
  const [one, two] = [49, 220];
  const [upper, lower] = [TOP, TOP + 3 * CELL + 24];
  return [
    label(70, 14, w.one, { ...small, strong: true }),
    label(252, 14, w.two, { ...small, strong: true }),
    tokens([30, 112], w),
    table(one, TOP, ONE_TABLE, [30, 112]),
    label(70, lower + 3 * CELL + 22, w.same, { ...small, tone: 'third' }),
    tokens([194, 292], w),
    table(two, upper, FIRST, [194, 292]),
    plus(two + WIDE / 2, (upper + 3 * CELL + lower) / 2),
    table(two, lower, SECOND, [194, 292]),
    label(252, lower + 3 * CELL + 22, w.different, small),
    bars(248, w),
  ].join('');
}

export default defineDrawing({ name: 'hashed-embeddings', width: 340, height: 406, words, draw });
