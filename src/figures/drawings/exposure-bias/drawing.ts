import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, mark, place, type Plane } from '../kit/plot.ts';
import { label, paragraph } from '../../text.ts';
import { off, stepsOff, type Chances } from '../../../models/exposure-bias.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const STEPS = 100;
const PLANE: Plane = { x: 40, y: 34, width: 256, height: 210, across: [0, STEPS], up: [0, 1] };
const NEVER: Chances = { leave: 0.01, recover: 0 };
const OFTEN: Chances = { leave: 0.01, recover: 0.2 };

const on = (chances: Chances) => (step: number) => [step, 1 - off(step, chances)] as const;

/** A curve with a mark and the value at its end. */
function course(
  chances: Chances,
  tone: 'accent' | 'second',
  shape: 'round' | 'square',
  lower: number,
): string {
  const points = Array.from({ length: 26 }, (_, index) => on(chances)(4 * index));
  const [step, value] = on(chances)(STEPS);
  const [x, y] = place(PLANE, step, value);
  return [
    curve(PLANE, points, tone),
    mark(PLANE, [step, value], tone, shape),
    label(x + 8, y + lower, value.toFixed(3), { ...small, anchor: 'start', tone }),
  ].join('');
}

function draw(w: Words): string {
  const [before, after] = [w.steps[0] ?? '', w.steps[1] ?? ''];
  const lost = (chances: Chances) => `${before} ${stepsOff(STEPS, chances).toFixed(2)} ${after}`;
  const upper = place(PLANE, 0, 0.875)[1];
  const lower = place(PLANE, 0, 0.375)[1];
  return [
    label(8, 11, w.chance, { anchor: 'start' }),
    axes(
      PLANE,
      [0, 20, 40, 60, 80, 100].map((step) => [step, String(step)] as const),
      [0, 0.25, 0.5, 0.75, 1].map((value) => [value, value.toFixed(2)] as const),
    ),
    curve(
      PLANE,
      [
        [0, 1 - NEVER.leave],
        [STEPS, 1 - NEVER.leave],
      ],
      'muted',
      true,
    ),
    label(304, place(PLANE, 0, 1)[1] - 6, w.truth, { ...small, anchor: 'end', tone: 'muted' }),
    course(OFTEN, 'accent', 'round', 4),
    course(NEVER, 'second', 'square', 0),
    label(PLANE.x + PLANE.width, upper, w.often + lost(OFTEN), { ...small, anchor: 'end', tone: 'accent' }),
    paragraph(PLANE.x + 10, lower, [...w.never, lost(NEVER)], { ...small, anchor: 'start', tone: 'second' }),
    label(PLANE.x + PLANE.width / 2, PLANE.y + PLANE.height + 33, w.step, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'exposure-bias', width: 340, height: 284, words, draw });
