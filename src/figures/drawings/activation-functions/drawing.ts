import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, mark, place, type Plane } from '../kit/plot.ts';
import { path } from '../kit/svg.ts';
import { label, type Tone } from '../../text.ts';
import { gelu, relu, silu, valley, type Activation } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const ACROSS = [-5, 3] as const;
const VALUE: Plane = { x: 36, y: 28, width: 294, height: 170, across: ACROSS, up: [-0.75, 3] };
const SLOPE: Plane = { x: 36, y: 262, width: 294, height: 110, across: ACROSS, up: [-0.2, 1.2] };
const STEPS = 40;

const signed = (value: number) => String(value).replace('-', '−');
const ticks = (values: readonly number[]) => values.map((value) => [value, signed(value)] as const);

function line(plane: Plane, of: (x: number) => number, tone: Tone, dashed = false): string {
  const [from, to] = ACROSS;
  const points = Array.from({ length: STEPS + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / STEPS;
    return [x, of(x)] as const;
  });
  return curve(plane, points, tone, dashed);
}

/** The path of a piecewise linear function: only the ends of its pieces, with a vertical line at the step of the derivative. */
function folded(): string {
  const { value, slope } = relu;
  const ends = [ACROSS[0], 0, ACROSS[1]].map((x) => [x, value(x)] as const);
  const steps = [ACROSS[0], 0].map((x) => [x, slope(x)] as const);
  const after = [0, ACROSS[1]].map((x) => [x, slope(ACROSS[1])] as const);
  return curve(VALUE, ends, 'muted', true) + curve(SLOPE, [...steps, ...after], 'muted', true);
}

function lowest(each: Activation, tone: 'accent' | 'second', shift: number): string {
  const x = valley(each);
  const [left, top] = place(VALUE, x, each.value(x));
  const shape = tone === 'second' ? 'square' : 'round';
  return (
    mark(VALUE, [x, each.value(x)], tone, shape) +
    label(left + shift, top + 13, signed(Number(each.value(x).toFixed(3))).padEnd(6, '0'), { ...small, tone })
  );
}

function key(y: number, name: string, tone: Tone, dashed = false): string {
  const stroke = path(`M48 ${y}h26`, `line curve ${tone}${dashed ? ' dashed' : ''}`);
  return stroke + label(82, y, name, { ...small, anchor: 'start' });
}

function draw(w: Words): string {
  return [
    label(8, 10, w.value, { anchor: 'start', strong: true }),
    axes(VALUE, [], ticks([0, 1, 2, 3])),
    line(VALUE, silu.value, 'second'),
    line(VALUE, gelu.value, 'accent'),
    lowest(gelu, 'accent', 22),
    lowest(silu, 'second', -18),
    key(48, 'ReLU  max(0, x)', 'muted', true),
    key(66, 'GELU  x Φ(x)', 'accent'),
    key(84, 'SiLU  x σ(x)', 'second'),
    label(8, 244, w.slope, { anchor: 'start', strong: true }),
    axes(SLOPE, ticks([-4, -2, 0, 2]), ticks([0, 0.5, 1])),
    folded(),
    line(SLOPE, silu.slope, 'second'),
    line(SLOPE, gelu.slope, 'accent'),
    label(SLOPE.x + SLOPE.width - 4, 402, 'x', { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'activation-functions', width: 340, height: 412, words, draw });
