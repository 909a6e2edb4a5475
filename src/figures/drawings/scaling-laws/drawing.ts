import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, mark, place, type Plane } from '../kit/plot.ts';
import { path } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { bestSize, HOFFMANN, loss, tokensFor } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CHINCHILLA = { size: 70e9, tokens: 1.4e12 };
const GOPHER = { size: 280e9, tokens: 300e9 };
const PLANE: Plane = { x: 40, y: 58, width: 240, height: 270, across: [8, 12], up: [1.8, 2.65] };
const BUDGETS = [
  { budget: 1e21, text: '10^{21}' },
  { budget: 1e22, text: '10^{22}' },
  { budget: 1e23, text: '10^{23}' },
  { budget: 6 * CHINCHILLA.size * CHINCHILLA.tokens, text: '5.9×10^{23}' },
] as const;
const STEPS = 32;

/** The part of a curve of equal compute inside the plane, with its budget at the end. */
function isoCompute(budget: number, text: string): string {
  const points = Array.from({ length: STEPS + 1 }, (_, index) => {
    const power = 8 + (4 * index) / STEPS;
    const size = 10 ** power;
    return [power, loss(size, tokensFor(size, budget), HOFFMANN)] as const;
  }).filter(([, value]) => value < PLANE.up[1]);
  const [power, value] = points.at(-1) ?? [0, 0];
  const [x, y] = place(PLANE, power, value);
  const atTop = power < PLANE.across[1];
  const name = atTop
    ? label(x, PLANE.y - 8, text, { ...small, tone: 'accent' })
    : label(x + 5, y, text, { ...small, anchor: 'start', tone: 'accent' });
  return curve(PLANE, points, 'accent') + name;
}

function fixedData(w: Words): string {
  const points = Array.from({ length: 17 }, (_, index) => {
    const power = 9 + (3 * index) / 16;
    return [power, loss(10 ** power, GOPHER.tokens, HOFFMANN)] as const;
  });
  const limit = loss(Infinity, GOPHER.tokens, HOFFMANN);
  const [, y] = place(PLANE, 8, limit);
  return [
    curve(PLANE, points, 'second', true),
    path(`M${PLANE.x} ${short(y)}h${PLANE.width}`, 'line dotted'),
    label(PLANE.x + PLANE.width + 5, place(PLANE, 12, loss(1e12, GOPHER.tokens, HOFFMANN))[1] + 2, w.fixed, {
      ...small,
      anchor: 'start',
      tone: 'second',
    }),
    label(PLANE.x + 4, y - 10, limit.toFixed(3), { ...small, anchor: 'start', tone: 'second' }),
  ].join('');
}

/** A published model: a mark, and its name below, away from the curves. */
function model(name: string, { size, tokens }: { size: number; tokens: number }, down: number): string {
  const value = loss(size, tokens, HOFFMANN);
  const [x, y] = place(PLANE, Math.log10(size), value);
  return [
    path(`M${short(x)} ${short(y)}v${down - 9}`, 'rule'),
    mark(PLANE, [Math.log10(size), value], 'second', 'square'),
    label(x + 10, y + down, `${name} ${value.toFixed(3)}`, { ...small, anchor: 'end' }),
  ].join('');
}

function draw(w: Words): string {
  const lowest = BUDGETS.map(({ budget }) => {
    const size = bestSize(budget, HOFFMANN);
    return [Math.log10(size), loss(size, tokensFor(size, budget), HOFFMANN)] as const;
  });
  return [
    label(8, 10, w.fit, { ...small, anchor: 'start', tone: 'muted' }),
    label(8, 34, w.loss, { anchor: 'start', strong: true }),
    label(332, 34, w.budget, { ...small, anchor: 'end', tone: 'accent' }),
    axes(
      PLANE,
      [8, 9, 10, 11, 12].map((power) => [power, `10^{${power}}`] as const),
      [2, 2.2, 2.4, 2.6].map((value) => [value, value.toFixed(1)] as const),
    ),
    fixedData(w),
    ...BUDGETS.map(({ budget, text }) => isoCompute(budget, text)),
    path(
      `M${lowest.map(([power, value]) => place(PLANE, power, value).map(short).join(' ')).join('L')}`,
      'line dashed',
    ),
    ...lowest.map((point) => mark(PLANE, point, 'accent')),
    model('Gopher', GOPHER, 36),
    model('Chinchilla', CHINCHILLA, 33),
    label(PLANE.x + PLANE.width / 2, 362, w.size, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'scaling-laws', width: 340, height: 372, words, draw });
