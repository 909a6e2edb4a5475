import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, namedBox, plus } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { dense, mixture, type Weights } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const EXPERTS = 8;
const STEP = 41;
const WIDE = 34;
/** The experts that the router selects for the two tokens, counted from 1. */
const TOKENS = [
  { name: 'A', x: 92, tone: 'accent', chosen: [2, 5] },
  { name: 'B', x: 248, tone: 'second', chosen: [5, 8] },
] as const;

const middle = (expert: number) => 8 + (expert - 1) * STEP + WIDE / 2;

function expert(index: number): string {
  const pickedBy = TOKENS.filter(({ chosen }) => chosen.some((each) => each === index));
  const surface = pickedBy.length > 1 ? 'third' : (pickedBy[0]?.tone ?? 'faint');
  return namedBox(middle(index) - WIDE / 2, 98, WIDE, 34, `E_${index}`, surface, small);
}

/** The path of a token: the router, its two experts, and their sum. */
function way({ name, x, tone, chosen }: (typeof TOKENS)[number], w: Words): string {
  return [
    label(x, 226, `${w.token} ${name}`, { ...small, tone }),
    arrow(tone, [x, 216], [x, 200]),
    ...chosen.flatMap((each, index) => {
      const shift = tone === 'accent' ? -5 : 5;
      const start = x + (index === 0 ? -14 : 14);
      return [
        arrow(tone, [start, 174], [middle(each) + shift, 134]),
        arrow(tone, [middle(each) + shift, 98], [x + (index === 0 ? -7 : 7), 62]),
      ];
    }),
    plus(x, 56, tone),
    arrow(tone, [x, 47], [x, 32]),
  ].join('');
}

const UNIT = 160 / mixture(512, 2048, EXPERTS, 2).stored;
const LEFT = 100;

function bars(y: number, name: string, { stored, used }: Weights): string {
  const bar = (at: number, count: number, surface: 'plain' | 'third') => [
    box(LEFT, at, count * UNIT, 14, surface),
    label(LEFT + count * UNIT + 6, at + 7, count.toLocaleString('en'), {
      ...small,
      anchor: 'start',
    }),
  ];
  return [
    label(LEFT - 8, y + 16, name, { ...small, anchor: 'end' }),
    ...bar(y, stored, 'plain'),
    ...bar(y + 17, used, 'third'),
  ].join('');
}

function draw(w: Words): string {
  const rows = [dense(512, 2048), mixture(512, 2048, EXPERTS, 2), mixture(512, 256, EXPERTS, 2)];
  return [
    label(170, 14, w.sum, small),
    ...Array.from({ length: EXPERTS }, (_, index) => expert(index + 1)),
    ...TOKENS.map((each) => way(each, w)),
    namedBox(40, 174, 260, 26, w.router, 'plain', small),
    label(8, 262, w.weights, { anchor: 'start', strong: true, ...small }),
    box(LEFT, 278, 14, 12),
    label(LEFT + 20, 284, w.stored, { ...small, anchor: 'start' }),
    box(LEFT + 90, 278, 14, 12, 'third'),
    label(LEFT + 110, 284, w.used, { ...small, anchor: 'start' }),
    ...rows.map((weights, index) => bars(302 + index * 44, w.rows[index] ?? '', weights)),
  ].join('');
}

export default defineDrawing({ name: 'mixture-of-experts', width: 340, height: 440, words, draw });
