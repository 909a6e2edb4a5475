import { defineDrawing } from '../drawing.ts';
import { axes, curve, mark, type Plane } from '../plot.ts';
import { arrow, path } from '../svg.ts';
import { label, short } from '../text.ts';
import { dot, encoding } from './model.ts';
import { words, type Words } from './words.ts';

const SIZE = 32;
const CELL = 8;
const LEFT = 58;
const TOP = 46;
const small = { size: 'small', tone: 'muted' } as const;

/** Values between −1 and 1 in steps of 1/3, from −3 to 3: as many as the eye keeps apart. */
const STEPS = 3;
const level = (value: number) => Math.round(value * STEPS);
const names = (step: number) => `heat ${step < 0 ? 'second' : 'accent'} level-${Math.abs(step)}`;

/** Runs of one level down a dimension, all runs of one level as one path of thick strokes in units of cells. */
function heat(): string {
  const paths = new Map<number, string>();
  const rows = Array.from({ length: SIZE }, (_, position) => encoding(position, SIZE).map(level));
  for (let dimension = 0; dimension < SIZE; dimension++) {
    for (let start = 0, end = 1; start < SIZE; start = end++) {
      const step = rows[start]?.[dimension] ?? 0;
      while (end < SIZE && rows[end]?.[dimension] === step) end++;
      if (step !== 0) paths.set(step, `${paths.get(step) ?? ''}M${dimension} ${start}v${end - start}`);
    }
  }
  const runs = [...paths].map(([step, d]) => path(d, names(step))).join('');
  return `<g transform="translate(${LEFT + CELL / 2} ${TOP}) scale(${CELL})">${runs}</g>`;
}

/** What the levels stand for, at the upper right. */
function legend(): string {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, index) => index - STEPS);
  const bars = steps
    .filter((step) => step !== 0)
    .map((step) => path(`M${step + STEPS} 0h1`, names(step)))
    .join('');
  const cell = 12;
  const x = LEFT + SIZE * CELL - 16 - steps.length * cell;
  return [
    `<g transform="translate(${x} 10) scale(${cell})">${bars}</g>`,
    label(x - 5, 10, '−1', { ...small, anchor: 'end' }),
    label(x + (steps.length * cell) / 2, 10, '0', small),
    label(x + steps.length * cell + 5, 10, '1', { ...small, anchor: 'start' }),
  ].join('');
}

const PLANE: Plane = {
  x: LEFT,
  y: 354,
  width: SIZE * CELL,
  height: 96,
  across: [1 - SIZE, SIZE - 1],
  up: [-2, 17],
};

function products(w: Words): string {
  const offsets = Array.from({ length: 2 * SIZE - 1 }, (_, index) => index + 1 - SIZE);
  const values = offsets.map((k) => [k, dot(encoding(SIZE, SIZE), encoding(SIZE + k, SIZE))] as const);
  const peak = dot(encoding(0, SIZE), encoding(0, SIZE));
  const ticks = [-30, -20, -10, 0, 10, 20, 30].map((k) => [k, short(k).replace('-', '−')] as const);
  return [
    label(LEFT, 334, w.product, { anchor: 'start' }),
    axes(PLANE, ticks, [
      [0, '0'],
      [8, '8'],
      [16, '16'],
    ]),
    curve(PLANE, values, 'accent'),
    mark(PLANE, [0, peak], 'accent'),
    label(LEFT + (SIZE * CELL) / 2 + 10, 360, short(peak), {
      size: 'small',
      anchor: 'start',
      tone: 'accent',
    }),
    label(LEFT + (SIZE * CELL) / 2, 482, w.offset, small),
  ].join('');
}

function draw(w: Words): string {
  const right = LEFT + SIZE * CELL;
  return [
    label(LEFT, 10, w.heat, { anchor: 'start' }),
    label(LEFT, 32, w.dimension, { ...small, anchor: 'start' }),
    arrow([right - 90, 32], [right, 32]),
    heat(),
    path(`M${LEFT} ${TOP}h${SIZE * CELL}v${SIZE * CELL}h${-SIZE * CELL}z`, 'grid'),
    label(LEFT - 6, TOP + 6, '0', { ...small, anchor: 'end' }),
    label(LEFT - 6, TOP + SIZE * CELL - 6, String(SIZE - 1), { ...small, anchor: 'end' }),
    ...positionAxis(w),
    legend(),
    products(w),
  ].join('');
}

/** The words of the upright axis, one under the other, and an arrow down. */
function positionAxis(w: Words): string[] {
  const [name = '', symbol = ''] = w.position.split(' ');
  return [
    label(27, TOP + 96, name, small),
    label(27, TOP + 112, symbol, small),
    arrow([27, TOP + 128], [27, TOP + 190]),
  ];
}

export default defineDrawing({ name: 'positional-encoding', width: 340, height: 494, words, draw });
