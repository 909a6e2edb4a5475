import { defineDrawing } from '../drawing.ts';
import { axes, curve, mark, place, type Plane } from '../plot.ts';
import { path, type Surface } from '../svg.ts';
import { label, short, type Tone } from '../text.ts';
import { layerCost, shares, type LayerCost } from './model.ts';
import { words, type Words } from './words.ts';

const WIDTH = 512;
const small = { size: 'small' } as const;
const LENGTHS = [128, 512, 2 * WIDTH, 6 * WIDTH, 8192];
const PLANE: Plane = {
  x: 44,
  y: 30,
  width: 280,
  height: 190,
  across: [Math.log10(128), Math.log10(8192)],
  up: [7.4, 11.4],
};
const POWERS = [8, 9, 10, 11];

/** A straight line in logarithmic axes, from the shortest length to the longest. */
function cost(of: (tokens: number) => number, tone: Tone, dashed = false): string {
  const ends = [128, 8192].map((tokens) => [Math.log10(tokens), Math.log10(of(tokens))] as const);
  return curve(PLANE, ends, tone, dashed);
}

/** Where two costs are equal: a mark, and a dashed line down to the axis. */
function crossing(tokens: number, flops: number, name: string): string {
  const [x, y] = place(PLANE, Math.log10(tokens), Math.log10(flops));
  return (
    path(`M${short(x)} ${short(y)}V${PLANE.y + PLANE.height}`, 'line dashed') +
    mark(PLANE, [Math.log10(tokens), Math.log10(flops)], 'accent', 'square') +
    label(x + 6, PLANE.y + PLANE.height - 10, name, { ...small, anchor: 'start' })
  );
}

/** One line of the key: a stroke as in the plot, and what it stands for. */
function entry(y: number, text: string, tone: Tone, dashed = false): string {
  const stroke = path(`M${PLANE.x + 10} ${y}h24`, `line curve ${tone}${dashed ? ' dashed' : ''}`);
  return stroke + label(PLANE.x + 42, y, text, { ...small, anchor: 'start' });
}

function plot(w: Words): string {
  const whole = (tokens: number) =>
    layerCost(tokens, WIDTH).projections + layerCost(tokens, WIDTH).feedForward;
  return [
    label(8, 10, w.flops, { anchor: 'start' }),
    axes(
      PLANE,
      LENGTHS.map((tokens) => [Math.log10(tokens), String(tokens)] as const),
      POWERS.map((power) => [power, `10^{${power}}`] as const),
    ),
    crossing(2 * WIDTH, layerCost(2 * WIDTH, WIDTH).pairs, 'n = 2d'),
    crossing(6 * WIDTH, whole(6 * WIDTH), 'n = 6d'),
    cost((tokens) => layerCost(tokens, WIDTH).projections, 'second', true),
    cost((tokens) => layerCost(tokens, WIDTH).feedForward, 'third'),
    cost(whole, 'muted', true),
    cost((tokens) => layerCost(tokens, WIDTH).pairs, 'accent'),
    entry(38, w.pairs, 'accent'),
    entry(55, w.both, 'muted', true),
    entry(72, w.feedForward, 'third'),
    entry(89, w.projections, 'second', true),
    label(PLANE.x + PLANE.width / 2, PLANE.y + PLANE.height + 32, w.tokens, { ...small, tone: 'muted' }),
  ].join('');
}

const PARTS: readonly { part: keyof LayerCost; surface: Surface }[] = [
  { part: 'feedForward', surface: 'third' },
  { part: 'projections', surface: 'second' },
  { part: 'pairs', surface: 'accent' },
];

function bar(tokens: number, y: number): string {
  const share = shares(tokens, WIDTH);
  let x = PLANE.x;
  return [
    label(PLANE.x - 6, y + 10, String(tokens), { ...small, anchor: 'end', tone: 'muted' }),
    ...PARTS.map(({ part, surface }) => {
      const width = share[part] * PLANE.width;
      const text = width > 26 ? label(x + width / 2, y + 10, `${Math.round(share[part] * 100)}%`, small) : '';
      const d = `M${short(x)} ${y}h${short(width)}v20h${short(-width)}z`;
      x += width;
      return path(d, `box ${surface}`) + text;
    }),
  ].join('');
}

function draw(w: Words): string {
  const lengths = [512, 1024, 3072, 8192];
  return [
    plot(w),
    label(8, 280, w.share, { anchor: 'start' }),
    label(PLANE.x, 302, 'FFN', { ...small, anchor: 'start', tone: 'third' }),
    label(PLANE.x + 130, 302, w.projections.split(' ')[0] ?? '', { ...small, tone: 'second' }),
    label(PLANE.x + PLANE.width, 302, w.pairs, { ...small, anchor: 'end', tone: 'accent' }),
    ...lengths.map((tokens, index) => bar(tokens, 312 + index * 28)),
  ].join('');
}

export default defineDrawing({ name: 'cost-by-layer', width: 340, height: 424, words, draw });
