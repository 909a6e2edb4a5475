import { causalMask } from '../attention-masks/model.ts';
import { defineDrawing } from '../drawing.ts';
import { grid } from '../grid.ts';
import { arrow, namedBox } from '../svg.ts';
import { label, paragraph } from '../text.ts';
import { words, type Words } from './words.ts';

const START = '<s>';
const LEFT = 84;
const STEP = 50;
const TOKEN = 40;
const small = { size: 'small' } as const;

const x = (position: number) => LEFT + position * STEP;

function tokens(y: number, texts: readonly string[], surface: 'plain' | 'accent' = 'plain'): string {
  return texts.map((text, position) => namedBox(x(position), y, TOKEN, 24, text, surface, small)).join('');
}

function training(w: Words): string {
  const inputs = [START, ...w.tokens.slice(0, -1)];
  const mask = causalMask(inputs.length);
  const seen = (row: number, column: number) => mask[row]?.[column] === true;
  const width = STEP * (inputs.length - 1) + TOKEN;
  const middles = inputs.map((_, position) => x(position) + TOKEN / 2);
  return [
    label(8, 12, w.training, { anchor: 'start', strong: true }),
    label(LEFT - 10, 44, w.targets, { ...small, anchor: 'end', tone: 'muted' }),
    tokens(32, w.tokens, 'accent'),
    ...middles.map((middle) => arrow([middle, 78], [middle, 58])),
    namedBox(LEFT, 78, width, 34, w.decoder, 'plain', small),
    ...middles.map((middle) => arrow([middle, 132], [middle, 114])),
    paragraph(LEFT - 10, 144, w.shifted, { ...small, anchor: 'end', tone: 'muted' }),
    tokens(132, inputs),
    grid({
      x: 288,
      y: 77,
      rows: inputs.length,
      columns: inputs.length,
      cell: 10,
      fill: (row, column) => (seen(row, column) ? 'accent' : undefined),
    }),
  ].join('');
}

/** One pass: what goes in, and the token that comes out and goes in next. */
function pass(index: number, w: Words): string {
  const y = 210 + index * 40;
  const inputs = [START, ...w.tokens.slice(0, index)];
  const end = x(index) + TOKEN;
  const next = index + 1 < w.tokens.length;
  return [
    label(8, y + 12, w.pass[index] ?? '', { ...small, anchor: 'start', tone: 'muted' }),
    tokens(y, inputs),
    arrow([end + 2, y + 12], [x(index + 1) + 6, y + 12]),
    namedBox(x(index + 1) + 8, y, TOKEN, 24, w.tokens[index] ?? '', 'accent', small),
    next ? arrow('accent', [x(index + 1) + 24, y + 24], [x(index + 1) + 24, y + 39]) : '',
  ].join('');
}

function draw(w: Words): string {
  return [
    training(w),
    label(8, 188, w.generation, { anchor: 'start', strong: true }),
    ...w.tokens.map((_, index) => pass(index, w)),
  ].join('');
}

export default defineDrawing({ name: 'parallel-training-generation', width: 340, height: 366, words, draw });
