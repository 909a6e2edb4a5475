import { defineDrawing } from '../kit/drawing.ts';
import { mark, place, type Plane } from '../kit/plot.ts';
import { arrow, path } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { probe, remove, WORDS, type Word } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const SIDE = 96;
const TOP = 34;
const ORIGINAL = WORDS.map(({ word }) => word);
const ONCE = ORIGINAL.map((word) => remove(word, [1, 0]));
const STAGES: readonly (readonly Word[])[] = [ORIGINAL, ONCE, ONCE.map((word) => remove(word, [0, 1]))];

const planeOf = (index: number): Plane => ({
  x: 10 + index * 112,
  y: TOP,
  width: SIDE,
  height: SIDE,
  across: [-1.1, 1.1],
  up: [-1.1, 1.1],
});

/** Dashed lines from the earlier positions of the words to their present ones. */
function ways(plane: Plane, before: readonly Word[], now: readonly Word[]): string {
  const d = before.map((word, index) => {
    const [from, to] = [place(plane, ...word), place(plane, ...(now[index] ?? word))];
    return `M${from.map(short).join(' ')}L${to.map(short).join(' ')}`;
  });
  return path(d.join(''), 'line dotted');
}

function stage(index: number, w: Words): string {
  const plane = planeOf(index);
  const [middle, now] = [plane.x + SIDE / 2, STAGES[index] ?? []];
  const before = STAGES[index - 1];
  return [
    label(middle, 12, w.stages[index] ?? '', small),
    arrow([plane.x, TOP + SIDE / 2], [plane.x + SIDE, TOP + SIDE / 2]),
    arrow([middle, TOP + SIDE], [middle, TOP]),
    label(plane.x + SIDE - 2, TOP + SIDE / 2 + 11, 'g', { ...small, tone: 'muted' }),
    label(middle - 9, TOP + 5, 'u', { ...small, tone: 'muted' }),
    before ? ways(plane, before, now) : '',
    ...now.map((word, each) =>
      WORDS[each]?.first ? mark(plane, word, 'accent') : mark(plane, word, 'second', 'square'),
    ),
    label(middle, TOP + SIDE + 40, probe(now).toFixed(2), { strong: true }),
  ].join('');
}

function draw(w: Words): string {
  const key: Plane = { x: 0, y: 0, width: 340, height: 220, across: [0, 340], up: [220, 0] };
  return [
    ...STAGES.map((_, index) => stage(index, w)),
    label(10, TOP + SIDE + 20, w.probe, { ...small, anchor: 'start', tone: 'muted' }),
    mark(key, [16, 198], 'accent'),
    label(26, 198, w.one, { ...small, anchor: 'start' }),
    mark(key, [216, 198], 'second', 'square'),
    label(226, 198, w.other, { ...small, anchor: 'start' }),
  ].join('');
}

export default defineDrawing({ name: 'debias-projection', width: 340, height: 210, words, draw });
