import { defineDrawing } from '../kit/drawing.ts';
import { axes, place, type Plane } from '../kit/plot.ts';
import { arrow, box, path } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { EXAMPLE, step } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const BENEFIT: Plane = { x: 40, y: 48, width: 290, height: 160, across: [0, 3], up: [-1.45, 1.2] };
const WEIGHT: Plane = { x: 40, y: 306, width: 290, height: 90, across: [0, 3], up: [0, 0.5] };
const BAR = 34;

const signed = (value: number, digits: number) => value.toFixed(digits).replace('-', '−');

/** A bar from zero to the value, to the left of the middle of its column. */
function bar(plane: Plane, x: number, value: number, surface: 'accent' | 'second' | 'plain'): string {
  const [, zero] = place(plane, 0, 0);
  const [, y] = place(plane, 0, value);
  return box(x, Math.min(y, zero), BAR, Math.abs(y - zero), surface);
}

function benefits(): string {
  const { benefits: found, average, moves } = step(EXAMPLE.scores, EXAMPLE.values, EXAMPLE.target);
  const [, level] = place(BENEFIT, 0, average);
  return [
    axes(
      BENEFIT,
      [],
      [-1, 0, 1].map((value) => [value, signed(value, 0)] as const),
    ),
    path(`M${BENEFIT.x} ${short(level)}h${BENEFIT.width}`, 'line third dashed'),
    ...found.map((benefit, key) => {
      const [x] = place(BENEFIT, key + 0.5, 0);
      const [, y] = place(BENEFIT, 0, benefit);
      const move = moves[key] ?? 0;
      const rising = move > 0;
      const tone = rising ? 'accent' : 'second';
      return [
        bar(BENEFIT, x - BAR - 4, benefit, tone),
        label(x - BAR / 2 - 4, benefit > 0 ? y - 9 : y + 10, signed(benefit, 2), small),
        arrow(tone, [x + 18, level], [x + 18, level - move * 150]),
        label(x + 18, rising ? level + 11 : level - 11, signed(move, 3), { ...small, tone }),
      ].join('');
    }),
  ].join('');
}

function weights(w: Words): string {
  const { before, after } = step(EXAMPLE.scores, EXAMPLE.values, EXAMPLE.target);
  return [
    axes(
      WEIGHT,
      [],
      [
        [0, '0'],
        [0.5, '0.5'],
      ],
    ),
    ...before.map((old, key) => {
      const [x] = place(WEIGHT, key + 0.5, 0);
      const now = after[key] ?? 0;
      return [
        bar(WEIGHT, x - BAR - 4, old, 'plain'),
        bar(WEIGHT, x + 4, now, now > old ? 'accent' : 'second'),
        label(x - BAR / 2 - 4, place(WEIGHT, 0, old)[1] - 9, old.toFixed(3), { ...small, tone: 'muted' }),
        label(x + BAR / 2 + 4, place(WEIGHT, 0, now)[1] - 9, now.toFixed(3), small),
        label(x - BAR / 2 - 4, 406, w.before, { ...small, tone: 'muted' }),
        label(x + BAR / 2 + 6, 406, w.after, { ...small, tone: 'muted' }),
        label(
          x,
          230,
          `v_${key + 1} = (${(EXAMPLE.values[key] ?? []).map((each) => signed(each, 0)).join(', ')})`,
          small,
        ),
      ].join('');
    }),
  ].join('');
}

function draw(w: Words): string {
  return [
    label(8, 10, w.benefit, { anchor: 'start', strong: true }),
    label(8, 29, w.moves, { ...small, anchor: 'start' }),
    label(332, 10, w.average, { ...small, anchor: 'end', tone: 'third' }),
    benefits(),
    label(8, 256, w.target, { ...small, anchor: 'start', tone: 'muted' }),
    label(8, 282, w.weights, { anchor: 'start', strong: true }),
    weights(w),
  ].join('');
}

export default defineDrawing({ name: 'attention-gradient', width: 340, height: 416, words, draw });
