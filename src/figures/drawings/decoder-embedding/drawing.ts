import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, line, namedBox, path, plus, type Surface } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { lookUp, shiftRight } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = 14;
const MODEL = 4;
/** Left edges of the table and of the rows that are looked up in it. */
const [TABLE, FOUND] = [44, 160];
const [TABLE_TOP, FOUND_TOP] = [152, 140];
/** The x coordinate of the dashed line that joins the places where E is used. */
const TIE = 14;
const right = { x: 244, width: 88, middle: 288 } as const;

const middle = (position: number) => 138 + position * 56;

function tokens(y: number, texts: readonly string[], surface: Surface): string {
  return texts.map((text, index) => namedBox(middle(index) - 23, y, 46, 22, text, surface, small)).join('');
}

function shifted(input: readonly string[], ids: readonly number[], w: Words): string {
  const beside = (y: number, text: string) => label(8, y, text, { ...small, anchor: 'start', tone: 'muted' });
  return [
    beside(17, w.label),
    tokens(6, w.target, 'plain'),
    ...input.slice(1).map((_, index) => arrow([middle(index), 28], [middle(index + 1) - 4, 58])),
    beside(71, w.input),
    tokens(60, input, 'accent'),
    beside(97, w.ids),
    ...ids.map((id, index) => label(middle(index), 97, String(id), small)),
  ].join('');
}

function lookedUp(ids: readonly number[], w: Words): string {
  const rows = w.vocabulary.length;
  const lines = ids.map((id, index) => {
    const from = TABLE_TOP + (id + 0.5) * CELL;
    const to = FOUND_TOP + (index + 0.5) * CELL;
    return `M${TABLE + MODEL * CELL + 2} ${short(from)}L${FOUND - 3} ${short(to)}`;
  });
  return [
    label(TABLE + 28, TABLE_TOP - 12, 'E  V×d', small),
    ...w.vocabulary.map((_, id) =>
      label(TABLE - 5, TABLE_TOP + (id + 0.5) * CELL, String(id), { ...small, anchor: 'end', tone: 'muted' }),
    ),
    grid({ x: TABLE, y: TABLE_TOP, rows, columns: MODEL, cell: CELL, fill: () => 'second' }),
    path(lines.join(''), 'line second'),
    label(FOUND + 28, FOUND_TOP - 12, 'E_w  n×d', small),
    grid({ x: FOUND, y: FOUND_TOP, rows: ids.length, columns: MODEL, cell: CELL, fill: () => 'second' }),
  ].join('');
}

function input(w: Words): string {
  const { x, width, middle: at } = right;
  return [
    arrow([FOUND + MODEL * CELL + 3, 168], [x - 3, 168]),
    namedBox(x, 157, width, 22, '× √d', 'plain', small),
    line([at, 179], [at, 218]),
    plus(at, 198),
    label(246, 198, w.positions, { ...small, anchor: 'end' }),
    arrow([250, 198], [at - 10, 198]),
    namedBox(x, 218, width, 22, 'dropout', 'plain', small),
    arrow([at, 240], [at, 264]),
    label(at + 10, 251, 'X', { ...small, anchor: 'start' }),
    namedBox(x - 68, 266, width + 68, 24, w.layers, 'plain', small),
    arrow([at, 290], [at, 314]),
    label(at + 10, 301, 'O', { ...small, anchor: 'start' }),
  ].join('');
}

function shared(w: Words): string {
  const rows = w.vocabulary.length;
  return [
    label(TABLE + 42, 288, 'E^⊤  d×V', small),
    grid({ x: TABLE, y: 300, rows: MODEL, columns: rows, cell: CELL, fill: () => 'second' }),
    arrow([TABLE + rows * CELL + 3, 328], [right.x - 70, 328]),
    namedBox(right.x - 68, 316, right.width + 68, 24, w.logits, 'plain', small),
    namedBox(TABLE, 374, 40, 24, 'E', 'second', small),
    arrow([TABLE + 42, 386], [right.x - 70, 386]),
    label(130, 376, w.source, { ...small, tone: 'muted' }),
    namedBox(right.x - 68, 374, right.width + 68, 24, w.encoder, 'plain', small),
    path(`M28 194H${TIE}V386H${TABLE - 3}M${TIE} 328H${TABLE - 3}`, 'line dashed second'),
    label(TIE + 8, 264, w.same, { ...small, anchor: 'start', tone: 'second' }),
  ].join('');
}

function draw(w: Words): string {
  const tokensIn = shiftRight(w.target, w.start);
  const ids = lookUp(tokensIn, w.vocabulary);
  return shifted(tokensIn, ids, w) + lookedUp(ids, w) + input(w) + shared(w);
}

export default defineDrawing({ name: 'decoder-embedding', width: 340, height: 406, words, draw });
