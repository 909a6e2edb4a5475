import { defineDrawing } from '../drawing.ts';
import { axes, curve, mark, place, type Plane } from '../plot.ts';
import { path } from '../svg.ts';
import { label, paragraph, short } from '../text.ts';
import { learningRate } from './model.ts';
import { words, type Words } from './words.ts';

const WIDTH = 512;
const WARMUP = 4000;
const LAST = 40_000;
const small = { size: 'small' } as const;
const PLANE: Plane = { x: 30, y: 40, width: 290, height: 200, across: [0, LAST], up: [0, 8] };

/** In units of 10⁻⁴. */
const rate = (step: number) => learningRate(step, WIDTH, WARMUP) * 1e4;

function draw(w: Words): string {
  const falling = Array.from({ length: 25 }, (_, index) => WARMUP * (LAST / WARMUP) ** (index / 24));
  const points = [1, ...falling].map((step) => [step, rate(step)] as const);
  const [peakX, peakY] = place(PLANE, WARMUP, rate(WARMUP));
  const [halfX, halfY] = place(PLANE, 4 * WARMUP, rate(4 * WARMUP));
  const bottom = PLANE.y + PLANE.height;
  return [
    label(8, 12, w.rate, { anchor: 'start' }),
    label(320, 12, `d = ${WIDTH}, w = ${WARMUP}`, { ...small, anchor: 'end', tone: 'muted' }),
    axes(
      PLANE,
      [0, WARMUP, 16_000, 28_000, LAST].map((step) => [step, String(step)] as const),
      [0, 2, 4, 6, 8].map((value) => [value, String(value)] as const),
    ),
    path(
      `M${short(peakX)} ${short(peakY)}V${bottom}M${short(halfX)} ${short(halfY)}V${bottom}`,
      'line dashed',
    ),
    curve(PLANE, points, 'accent'),
    mark(PLANE, [WARMUP, rate(WARMUP)], 'accent'),
    mark(PLANE, [4 * WARMUP, rate(4 * WARMUP)], 'accent'),
    label(peakX + 10, peakY - 6, `${w.peak} ${rate(WARMUP).toFixed(4)}×10^{−4}`, {
      anchor: 'start',
      tone: 'accent',
    }),
    paragraph(halfX + 8, halfY - 30, w.half, { ...small, anchor: 'start' }),
    paragraph(peakX + 8, 212, w.rise, { ...small, anchor: 'start', tone: 'muted' }),
    label(PLANE.x + 235, 165, w.fall, { ...small, tone: 'muted' }),
    label(PLANE.x + PLANE.width / 2, bottom + 34, w.step, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'lr-schedule', width: 340, height: 286, words, draw });
