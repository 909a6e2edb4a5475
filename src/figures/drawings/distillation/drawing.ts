import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, namedBox, path } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { LOGITS, soften } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [TEACHER, STUDENT] = [86, 236] as const;
const WIDE = 116;
const TEMPERATURES = [1, 4] as const;

function flow(w: Words): string {
  const model = (x: number, text: string[], surface: 'plain' | 'accent') =>
    namedBox(x - WIDE / 2, 70, WIDE, 40, text, surface, small);
  const down = (x: number, from: number, to: number, name = '') =>
    arrow([x, from], [x, to]) +
    (name ? label(x + 9, (from + to) / 2 - 2, name, { ...small, anchor: 'start' }) : '');
  return [
    namedBox(28, 8, 266, 40, w.data, 'plain', small),
    down(TEACHER, 48, 68),
    down(STUDENT, 48, 68),
    model(TEACHER, w.teacher, 'plain'),
    model(STUDENT, w.student, 'accent'),
    down(TEACHER, 110, 136, 'z'),
    down(STUDENT, 110, 136, 'v'),
    namedBox(28, 138, 266, 42, w.soft, 'second', small),
    label(166, 204, w.hard, { ...small, anchor: 'end', tone: 'muted' }),
    path('M174 204H236V194', 'line dashed'),
    arrow([236, 193], [236, 182]),
    arrow('second', [294, 159], [318, 159], [318, 90], [STUDENT + WIDE / 2 + 3, 90]),
    label(332, 196, w.gradient, { ...small, anchor: 'end', tone: 'second' }),
  ].join('');
}

/** The probabilities at one temperature, with one bar per class. */
function bars(y: number, temperature: number, w: Words): string {
  return [
    label(8, y + 26, `T = ${temperature}`, { ...small, anchor: 'start' }),
    ...soften(LOGITS, temperature).flatMap((share, index) => {
      const at = y + index * 20;
      const width = Math.max(share * 150, 1);
      return [
        label(106, at + 7, w.classes[index] ?? '', { ...small, anchor: 'end', tone: 'muted' }),
        box(114, at, width, 14, 'accent'),
        label(122 + width, at + 7, share.toFixed(3), { ...small, anchor: 'start' }),
      ];
    }),
  ].join('');
}

function draw(w: Words): string {
  return [
    flow(w),
    label(8, 236, w.probabilities, { anchor: 'start', strong: true }),
    ...TEMPERATURES.map((temperature, index) => bars(256 + index * 74, temperature, w)),
  ].join('');
}

export default defineDrawing({ name: 'distillation', width: 340, height: 394, words, draw });
