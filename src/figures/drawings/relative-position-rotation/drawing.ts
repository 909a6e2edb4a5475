import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, mark, type Plane } from '../kit/plot.ts';
import { arrow, path, type Point } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { angle, score, turned } from '../../../models/position-rotation.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const RADIUS = 58;
const STEP = 2;
const STARTS = [
  { from: 1, tone: 'accent', arc: 34 },
  { from: 11, tone: 'second', arc: 44 },
] as const;

const on = (x: number, y: number, radius: number, at: number): Point => [
  x + radius * Math.cos(at),
  y - radius * Math.sin(at),
];

/** A circle with two arcs of the same length around it. */
function circle(x: number, y: number, frequency: number, name: string, w: Words): string {
  return [
    label(x, y - 88, name, { ...small, strong: true }),
    path(
      `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0`,
      'rule',
    ),
    ...STARTS.flatMap(({ from, tone, arc }) => {
      const ends = [from, from + STEP].map((position) => ({ position, at: angle(position, frequency) }));
      const [start, end] = ends.map(({ at }) => on(x, y, arc, at).map(short).join(' '));
      return [
        ...ends.map(({ position, at }, index) => {
          // The two numbers are placed apart, because they are close together for a slow pair.
          const [left, top] = on(x, y, RADIUS + 11, at + (index === 0 ? -0.05 : 0.05));
          return (
            arrow(tone, [x, y], on(x, y, RADIUS, at)) + label(left, top, String(position), { ...small, tone })
          );
        }),
        path(`M${start}A${arc} ${arc} 0 0 0 ${end}`, `line ${tone} strong-line`),
      ];
    }),
    label(x, y + 88, `${w.turn}${short(STEP * frequency)} ${w.radians}`, { ...small, tone: 'muted' }),
  ].join('');
}

const PLANE: Plane = { x: 36, y: 262, width: 292, height: 110, across: [-6, 6], up: [-1.1, 1.1] };

function key(x: number, y: number, text: string, tone: 'accent' | 'second'): string {
  const dashes = tone === 'second' ? ' dashed' : '';
  return (
    path(`M${x} ${y}h22`, `line curve ${tone}${dashes}`) +
    label(x + 28, y, text, { ...small, anchor: 'start' })
  );
}

function plot(w: Words): string {
  const line = (block: readonly [number, number]) =>
    Array.from({ length: 49 }, (_, index) => {
      const k = (index - 24) / 4;
      return [k, score(k, 1, block)] as const;
    });
  const directed = turned(1, 1);
  const signed = (value: number) => String(value).replace('-', '−');
  return [
    label(8, 222, w.score, { anchor: 'start', strong: true, ...small }),
    key(36, 244, w.symmetric, 'second'),
    key(152, 244, w.directed, 'accent'),
    axes(
      PLANE,
      [-6, -4, -2, 0, 2, 4, 6].map((k) => [k, signed(k)] as const),
      [-1, 0, 1].map((value) => [value, signed(value)] as const),
    ),
    curve(PLANE, line([1, 0]), 'second', true),
    curve(PLANE, line(directed), 'accent'),
    ...[-1, 0, 1].map((k) => mark(PLANE, [k, score(k, 1, directed)], 'accent')),
    label(PLANE.x + PLANE.width / 2, 404, w.offset, { ...small, tone: 'muted' }),
  ].join('');
}

const draw = (w: Words) => circle(86, 100, 1, w.fast, w) + circle(254, 100, 0.1, w.slow, w) + plot(w);

export default defineDrawing({ name: 'relative-position-rotation', width: 340, height: 414, words, draw });
