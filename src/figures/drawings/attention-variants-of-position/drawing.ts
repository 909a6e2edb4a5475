import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, line, namedBox, plus } from '../kit/svg.ts';
import { label, type Tone } from '../../text.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [Q, K, V] = [30, 86, 146];
const MIDDLE = 58;
const TAP = 186;

type Hue = Exclude<Tone, 'muted'>;

/** One place where position enters the model: a box with its name and methods, and an arrow to that place. */
function tap(
  y: number,
  height: number,
  lines: readonly string[],
  tone: Hue,
  to: readonly [number, number],
): string {
  const [name = '', ...rest] = lines;
  const first = y + height / 2 - (rest.length * 17) / 2;
  return [
    box(TAP, y, 150, height, tone),
    label(TAP + 75, first, name, { ...small, strong: true }),
    ...rest.map((text, index) => label(TAP + 75, first + 17 * (index + 1), text, small)),
    arrow(tone, [TAP, to[1]], to),
  ].join('');
}

function rotated(x: number, name: string): string {
  return namedBox(x - 24, 186, 48, 24, name, 'second', small);
}

function draw(w: Words): string {
  const columns = [Q, K, V];
  return [
    namedBox(28, 4, 120, 28, w.embedding, 'plain', small),
    arrow([88, 32], [88, 50]),
    plus(88, 58, 'accent'),
    ...columns.map((x) => arrow([88, 66], [88, 92], [x, 92], [x, 118])),
    ...columns.map((x, index) => namedBox(x - 24, 118, 48, 26, w.project[index] ?? '', 'plain', small)),
    ...['q', 'k', 'v'].map((name, index) => label((columns[index] ?? 0) - 9, 158, name, small)),
    ...[Q, K].map((x) => arrow([x, 144], [x, 186])),
    rotated(Q, w.rotate),
    rotated(K, w.rotate),
    ...[Q, K].map((x) => arrow([x, 210], [x, 240])),
    namedBox(6, 240, 104, 28, w.scores, 'plain', small),
    arrow([MIDDLE, 268], [MIDDLE, 290]),
    plus(MIDDLE, 298, 'third'),
    arrow([MIDDLE, 306], [MIDDLE, 328]),
    namedBox(6, 328, 104, 26, w.softmax, 'plain', small),
    arrow([MIDDLE, 354], [MIDDLE, 376]),
    line([V, 144], [V, 372]),
    arrow([V, 366], [V, 376]),
    namedBox(6, 376, 164, 28, w.weigh, 'plain', small),
    tap(18, 84, w.input, 'accent', [97, 58]),
    tap(168, 62, w.rotation, 'second', [112, 198]),
    tap(256, 84, w.bias, 'third', [67, 298]),
  ].join('');
}

export default defineDrawing({
  name: 'attention-variants-of-position',
  width: 340,
  height: 410,
  words,
  draw,
});
