import { defineDrawing } from '../drawing.ts';
import { axes, curve, mark, place, type Plane } from '../plot.ts';
import { box, path } from '../svg.ts';
import { label, short } from '../text.ts';
import { bestGap, gradient, loss, target } from './model.ts';
import { words, type Words } from './words.ts';

const [VOCABULARY, SMOOTHING] = [10, 0.1] as const;
const small = { size: 'small' } as const;
const LAST = 9;
const TARGET: Plane = { x: 40, y: 30, width: 286, height: 90, across: [0, VOCABULARY], up: [0, 1] };
const LOSS: Plane = { x: 40, y: 180, width: 286, height: 130, across: [0, LAST], up: [0, 2.4] };
const GRADIENT: Plane = { x: 40, y: 350, width: 286, height: 90, across: [0, LAST], up: [-1, 0.2] };

const signed = (value: number) => String(value).replace('-', '−');

function bars(w: Words): string {
  const { right, other } = target(VOCABULARY, SMOOTHING);
  const width = TARGET.width / VOCABULARY - 8;
  return [
    axes(
      TARGET,
      [],
      [
        [0, '0'],
        [1, '1'],
      ],
    ),
    ...Array.from({ length: VOCABULARY }, (_, word) => {
      const value = word === 0 ? right : other;
      const [x, y] = place(TARGET, word, value);
      return [
        box(x + 4, y, width, TARGET.y + TARGET.height - y, word === 0 ? 'accent' : 'second'),
        word === 0
          ? label(x + width + 10, y + 10, value.toFixed(2), { ...small, anchor: 'start' })
          : label(x + 4 + width / 2, y - 9, value.toFixed(2).replace(/^0/, ''), small),
      ].join('');
    }),
    path(`M${TARGET.x + 4} ${TARGET.y}h${short(width)}v${TARGET.height}`, 'line dashed'),
    label(TARGET.x + 4 + width / 2 + 2, TARGET.y + TARGET.height + 12, w.right, { ...small, tone: 'muted' }),
  ].join('');
}

const gaps = Array.from({ length: 31 }, (_, index) => (index * LAST) / 30);

function pair(plane: Plane, of: (gap: number, words: number, smoothing: number) => number): string {
  const line = (smoothing: number) => gaps.map((gap) => [gap, of(gap, VOCABULARY, smoothing)] as const);
  return curve(plane, line(0), 'second', true) + curve(plane, line(SMOOTHING), 'accent');
}

function draw(w: Words): string {
  const best = bestGap(VOCABULARY, SMOOTHING);
  const floor = loss(best, VOCABULARY, SMOOTHING);
  const [x, y] = place(LOSS, best, floor);
  const ticks = [0, 2, 4, 6, 8].map((value) => [value, String(value)] as const);
  return [
    label(8, 10, w.target, { anchor: 'start', strong: true }),
    bars(w),
    label(8, 162, w.loss, { anchor: 'start', strong: true }),
    axes(
      LOSS,
      [],
      [0, 1, 2].map((value) => [value, String(value)] as const),
    ),
    path(
      `M${short(x)} ${short(y)}V${LOSS.y + LOSS.height}M${short(x)} ${GRADIENT.y}v${GRADIENT.height}`,
      'line dashed',
    ),
    pair(LOSS, loss),
    mark(LOSS, [best, floor], 'accent'),
    label(x, y - 14, floor.toFixed(4), { ...small, tone: 'accent' }),
    label(LOSS.x + LOSS.width, y - 34, w.smooth, { ...small, anchor: 'end', tone: 'accent' }),
    label(LOSS.x + LOSS.width, LOSS.y + LOSS.height - 12, w.plain, {
      ...small,
      anchor: 'end',
      tone: 'second',
    }),
    label(8, 334, w.gradient, { anchor: 'start', strong: true }),
    axes(
      GRADIENT,
      ticks,
      [-1, -0.5, 0].map((value) => [value, signed(value)] as const),
    ),
    pair(GRADIENT, gradient),
    mark(GRADIENT, [best, 0], 'accent'),
    label(x + 6, GRADIENT.y + GRADIENT.height - 14, best.toFixed(2), { ...small, anchor: 'start' }),
    label(LOSS.x + LOSS.width / 2, 474, w.gap, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'label-smoothing', width: 340, height: 484, words, draw });
