import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, box, namedBox } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { CITIES, independent, loss, marginals, type Joint } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = { width: 56, height: 34 } as const;
const [APART, TRUE] = [48, 220] as const;
const BLANKS = [150, 262] as const;

/** A 2×2 table of pairs, in which pairs that never occur but have probability are highlighted. */
function table(x: number, y: number, name: string, joint: Joint, w: Words): string {
  const wrong = (row: number, column: number) => CITIES[row]?.[column] === 0;
  return [
    label(x + CELL.width, y - 30, name, { ...small, strong: true }),
    ...w.second.map((word, column) =>
      label(x + (column + 0.5) * CELL.width, y - 10, word, { ...small, tone: 'muted' }),
    ),
    ...w.first.map((word, row) =>
      label(x - 6, y + (row + 0.5) * CELL.height, word, { ...small, anchor: 'end', tone: 'muted' }),
    ),
    grid({
      x,
      y,
      rows: 2,
      columns: 2,
      cell: CELL.width,
      cellHeight: CELL.height,
      fill: (row, column) => {
        if (!joint[row]?.[column]) return undefined;
        return wrong(row, column) ? 'second' : 'accent';
      },
      text: (row, column) => (joint[row]?.[column] ?? 0).toFixed(2),
    }),
  ].join('');
}

function blanks(w: Words): string {
  const { first, second } = marginals(CITIES);
  const shares = [first, second];
  const choices = [w.first, w.second];
  return [
    label(92, 22, w.text, { ...small, anchor: 'end' }),
    ...BLANKS.flatMap((x, index) => [
      namedBox(x - 34, 10, 68, 24, w.mask, 'plain', small),
      arrow([x, 34], [x, 52]),
      ...(choices[index] ?? []).map((word, row) =>
        label(x, 62 + row * 17, `${word} ${(shares[index]?.[row] ?? 0).toFixed(2)}`, small),
      ),
    ]),
  ].join('');
}

function losses(y: number, w: Words): string {
  const values = [loss(CITIES, independent(CITIES)), loss(CITIES, CITIES)];
  const unit = 150 / (values[0] ?? 1);
  const least = values[1] ?? 0;
  const bar = (index: number, name: string) => {
    const [at, value] = [y + 18 + index * 24, values[index] ?? 0];
    return [
      label(88, at + 8, name, { ...small, anchor: 'end', tone: 'muted' }),
      value > least ? box(96, at, value * unit, 16, 'second') : '',
      box(96, at, least * unit, 16, 'accent'),
      label(102 + value * unit, at + 8, value.toFixed(3), { ...small, anchor: 'start' }),
    ].join('');
  };
  return [
    label(8, y, w.loss, { ...small, anchor: 'start', strong: true }),
    bar(0, w.apart),
    bar(1, w.turn),
    label(96, y + 74, w.gap, { ...small, anchor: 'start', tone: 'second' }),
  ].join('');
}

function draw(w: Words): string {
  return [
    blanks(w),
    table(APART, 146, w.independent, independent(CITIES), w),
    table(TRUE, 146, w.joint, CITIES, w),
    losses(244, w),
  ].join('');
}

export default defineDrawing({ name: 'mlm-independence', width: 340, height: 328, words, draw });
