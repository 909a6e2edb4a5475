import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, path, type Point } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { centered, coordinates, layerNorm, spread, type Vector } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [X, Y] = [170, 214] as const;
const UNIT = 46;
/** The factor by which the view shortens the depth of the plane. */
const TILT = 0.42;

const FIRST: Vector = [3.4, 0.4, 1];
const SECOND: Vector = [0.5 * FIRST[0] + 1.5, 0.5 * FIRST[1] + 1.5, 0.5 * FIRST[2] + 1.5];
const THIRD: Vector = [-0.2, 3.4, 0.4];

/** The point of a vector in the oblique view. */
function seen(values: Vector): Point {
  const { across, depth, height } = coordinates(values);
  return [X + across * UNIT, Y - depth * UNIT * TILT - height * UNIT * 0.8];
}

function dot([x, y]: Point, tone: 'accent' | 'second'): string {
  return path(`M${short(x - 3)} ${short(y)}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`, `mark ${tone}`);
}

/** The path of a point: down to the plane, then along the radius to the circle. */
function way(values: Vector, tone: 'accent' | 'second', name: string, side: 'start' | 'end'): string {
  const [start, foot, end] = [seen(values), seen(centered(values)), seen(layerNorm(values))];
  return [
    arrow(tone, start, foot),
    arrow(tone, foot, end),
    dot(start, tone),
    dot(end, tone),
    label(start[0] + (side === 'start' ? 8 : -8), start[1] - 4, name, { ...small, anchor: side, tone }),
  ].join('');
}

function plane(w: Words): string {
  const [wide, deep] = [3.25 * UNIT, 2.6 * UNIT * TILT];
  const corner = `M${short(X - wide + 28)} ${short(Y - deep)}H${short(X + wide)}L${short(X + wide - 28)} ${short(Y + deep)}H${short(X - wide)}z`;
  const [across, depth] = [Math.sqrt(3) * UNIT, Math.sqrt(3) * UNIT * TILT];
  const ellipse = `M${short(X - across)} ${Y}a${short(across)} ${short(depth)} 0 1 0 ${short(2 * across)} 0a${short(across)} ${short(depth)} 0 1 0-${short(2 * across)} 0`;
  return [
    path(corner, 'cells faint'),
    path(ellipse, 'line third curve'),
    arrow([X, Y], [X, 30]),
    label(X + 8, 40, '(1, 1, 1)', { ...small, anchor: 'start' }),
    label(X - wide + 8, Y + deep + 12, w.plane, { ...small, anchor: 'start', tone: 'muted' }),
    label(X + wide - 30, Y + deep + 12, w.radius, { ...small, anchor: 'end', tone: 'third' }),
  ].join('');
}

const LEFT = 64;

function bars(y: number, w: Words): string {
  return [
    label(8, y, w.spread, { ...small, anchor: 'start', strong: true }),
    ...[1, 10, 100, 1000].map((outlier, index) => {
      const at = y + 16 + index * 22;
      const left = spread(outlier, 512);
      return [
        label(LEFT - 8, at + 8, `m = ${outlier}`, { ...small, anchor: 'end', tone: 'muted' }),
        box(LEFT, at, Math.max(left * 220, 1), 16, 'accent'),
        label(LEFT + left * 220 + 6, at + 8, left.toFixed(3), { ...small, anchor: 'start' }),
      ].join('');
    }),
  ].join('');
}

function draw(w: Words): string {
  const [x, y] = seen(layerNorm(FIRST));
  return [
    label(8, 10, w.project, { ...small, anchor: 'start' }),
    label(332, 10, w.scale, { ...small, anchor: 'end' }),
    plane(w),
    way(FIRST, 'accent', 'x', 'start'),
    way(SECOND, 'accent', 'αx + β', 'start'),
    way(THIRD, 'second', 'y', 'end'),
    label(x + 44, y + 26, w.same, { ...small, tone: 'accent' }),
    bars(306, w),
  ].join('');
}

export default defineDrawing({ name: 'layernorm-sphere', width: 340, height: 418, words, draw });
