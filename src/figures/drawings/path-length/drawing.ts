import { defineDrawing } from '../kit/drawing.ts';
import { arrow, path, type Point } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { longestPath, pathOf, type Layer } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [WORDS, LONGER, KERNEL] = [9, 81, 3] as const;
const STEP = 24;
const RISE = 24;
const LEFT = 20;

const x = (word: number) => LEFT + word * STEP;

/** One row of words as small circles. */
function row(y: number): string {
  const circles = Array.from(
    { length: WORDS },
    (_, word) => `M${short(x(word) - 3.5)} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0`,
  );
  return path(circles.join(''), 'line filled');
}

/** The words that the last word reads in each layer, as thin lines. */
function reads(layer: Layer, bottom: number): string {
  const route = pathOf(layer, WORDS, KERNEL);
  const gaps = layer === 'attention' ? Array.from({ length: WORDS }, (_, word) => word) : [0, 1, 2];
  const lines = route.slice(1).flatMap((at, index) => {
    const reach = layer === 'attention' ? 1 : (at - (route[index] ?? 0)) / (KERNEL - 1);
    const y = bottom - index * RISE;
    return gaps.map((gap) => `M${x(at - gap * reach)} ${y - 4}L${x(at)} ${y - RISE + 4}`);
  });
  return path(lines.join(''), 'rule');
}

function panel(layer: Layer, top: number, w: Words): string {
  const route = pathOf(layer, WORDS, KERNEL);
  const flat = layer === 'recurrent';
  const layers = flat ? 0 : route.length - 1;
  const bottom = top + 22 + layers * RISE;
  const points = route.map((word, index): Point => [x(word), flat ? bottom : bottom - index * RISE]);
  const steps = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [dx, dy] = [((to[0] - from[0]) * 5) / length, ((to[1] - from[1]) * 5) / length];
    return arrow('accent', [from[0] + dx, from[1] + dy], [to[0] - dx, to[1] - dy]);
  });
  const middle = (top + 22 + bottom) / 2;
  const count = (n: number) => longestPath(layer, n, KERNEL);
  return [
    label(8, top, w.names[layer], { ...small, anchor: 'start', strong: true }),
    flat ? '' : reads(layer, bottom),
    ...Array.from({ length: layers + 1 }, (_, index) => row(bottom - index * RISE)),
    ...steps,
    label(236, middle - 8, `${w.steps}${count(WORDS)}`, { ...small, anchor: 'start', tone: 'accent' }),
    label(236, middle + 9, `${w.longer}${count(LONGER)}`, { ...small, anchor: 'start' }),
  ].join('');
}

function draw(w: Words): string {
  return [
    panel('recurrent', 12, w),
    panel('convolution', 66, w),
    panel('dilated', 212, w),
    panel('attention', 312, w),
  ].join('');
}

export default defineDrawing({ name: 'path-length', width: 340, height: 374, words, draw });
