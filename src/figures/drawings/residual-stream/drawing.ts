import { defineDrawing } from '../kit/drawing.ts';
import { arrow, namedBox, path, plus, type Surface } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const TRUNK = 22;
const BRANCH = 112;
const BLOCKS = 196;
const BOTTOM = 392;
const STEP = 84;

interface Part {
  text: string;
  surface: Surface;
}

/** The outputs added so far, as blocks side by side. */
function blocks(y: number, parts: readonly Part[]): string {
  return parts
    .map(({ text, surface }, index) => namedBox(BLOCKS + index * 28, y - 11, 28, 22, text, surface, small))
    .join('');
}

function sublayer(index: number, name: string, part: Part, w: Words): string {
  const y = BOTTOM - 14 - index * STEP;
  const reads = part.surface === 'accent';
  return [
    arrow([TRUNK, y], [BRANCH, y], [BRANCH, y - 15]),
    namedBox(BRANCH - 54, y - 43, 108, 28, name, part.surface, small),
    arrow([BRANCH, y - 43], [BRANCH, y - 60], [TRUNK + 9, y - 60]),
    plus(TRUNK, y - 60, 'accent'),
    label(BRANCH - 40, y - 71, part.text, small),
    reads ? arrow([BLOCKS + 20, y - 29], [BRANCH + 56, y - 29]) : '',
    reads ? label(BLOCKS + 25, y - 29, w.others, { ...small, anchor: 'start', tone: 'muted' }) : '',
  ].join('');
}

function draw(w: Words): string {
  const parts: Part[] = [
    { text: 'x_0', surface: 'plain' },
    { text: 'a_1', surface: 'accent' },
    { text: 'f_1', surface: 'second' },
    { text: 'a_2', surface: 'accent' },
    { text: 'f_2', surface: 'second' },
  ];
  const sublayers = parts.slice(1);
  return [
    label(BLOCKS, 12, w.stream, { ...small, anchor: 'start', tone: 'muted' }),
    path(`M${TRUNK} ${BOTTOM + 14}V34`, 'line accent heavy'),
    arrow('accent', [TRUNK, 34], [TRUNK, 16]),
    ...sublayers.map((part, index) =>
      sublayer(index, part.surface === 'accent' ? w.attention : w.feedForward, part, w),
    ),
    ...parts.map((_, index) => blocks(BOTTOM + 10 - index * STEP, parts.slice(0, index + 1))),
    label(TRUNK + 14, BOTTOM + 10, w.input, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'residual-stream', width: 340, height: 416, words, draw });
