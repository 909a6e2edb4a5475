import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, mark, place, type Plane } from '../kit/plot.ts';
import { path } from '../kit/svg.ts';
import { label, short, type Tone } from '../../text.ts';
import { intensity, LINE, rowsNeeded } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const MOST = 8192;
const PLANE: Plane = {
  x: 40,
  y: 32,
  width: 284,
  height: 240,
  across: [0, Math.log10(MOST)],
  up: [-0.4, 3.4],
};

/** A curve through powers of two, from 1 row to the greatest number of rows. */
function course(of: (rows: number) => number, tone: Tone, dashed = false): string {
  const points = Array.from({ length: 27 }, (_, index) => {
    const rows = 2 ** (index / 2);
    return [Math.log10(rows), Math.log10(of(rows))] as const;
  });
  return curve(PLANE, points, tone, dashed);
}

/** The point at which a linear layer reaches the line, with the number of rows. */
function crossing(width: number, tone: 'accent' | 'second', shift: number): string {
  const rows = rowsNeeded(width, LINE);
  const at = [Math.log10(rows), Math.log10(LINE)] as const;
  const [x, y] = place(PLANE, ...at);
  const bottom = PLANE.y + PLANE.height;
  return [
    path(`M${short(x)} ${short(y)}V${bottom}`, 'line dashed'),
    mark(PLANE, at, tone, tone === 'accent' ? 'round' : 'square'),
    label(x + shift, bottom - 12, String(Math.round(rowsNeeded(width, Math.floor(LINE)))), {
      ...small,
      anchor: shift < 0 ? 'end' : 'start',
      tone,
    }),
  ].join('');
}

function draw(w: Words): string {
  const level = place(PLANE, 0, Math.log10(LINE))[1];
  const linear = (width: number) => (rows: number) => intensity(rows, width, width);
  const scores = (tokens: number) => intensity(tokens, 128, tokens);
  const name = (rows: number, value: number, down: number, text: string, tone: Tone) => {
    const [x, y] = place(PLANE, Math.log10(rows), Math.log10(value));
    return label(x, y + down, text, { ...small, anchor: 'end', tone });
  };
  const left = { ...small, anchor: 'start' } as const;
  return [
    label(8, 12, w.intensity, { anchor: 'start' }),
    axes(
      PLANE,
      [1, 8, 64, 512, MOST].map((rows) => [Math.log10(rows), String(rows)] as const),
      [1, 10, 100, 1000].map((value) => [Math.log10(value), String(value)] as const),
    ),
    path(`M${PLANE.x} ${short(level)}h${PLANE.width}`, 'line strong-line'),
    label(PLANE.x + 8, level - 12, w.line, left),
    label(PLANE.x + 8, level - 30, w.above, { ...left, tone: 'muted' }),
    label(PLANE.x + 8, level + 25, w.below, { ...left, tone: 'muted' }),
    crossing(4096, 'accent', -6),
    crossing(512, 'second', 6),
    course(scores, 'third', true),
    course(linear(512), 'second'),
    course(linear(4096), 'accent'),
    name(1600, linear(4096)(1600), -8, w.wide, 'accent'),
    name(MOST, linear(512)(MOST), -10, w.narrow, 'second'),
    name(MOST, scores(MOST), 22, w.scores, 'third'),
    label(PLANE.x + PLANE.width / 2, PLANE.y + PLANE.height + 33, w.rows, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'arithmetic-intensity', width: 340, height: 314, words, draw });
