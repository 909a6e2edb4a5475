import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { frame, path, type Surface } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { columns, offset, strides, type Column, type Kind } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [HEADS, WIDTH, TOKENS] = [2, 2, 3] as const;
const ALL = 3 * HEADS * WIDTH;
const CELL = 26;
const LEFT = 14;
const HUES: Record<Kind, Surface> = { Q: 'accent', K: 'second', V: 'third' };
const STEPS = strides(TOKENS, HEADS, WIDTH);

const same = (one: Column, other: Column) => one.kind === other.kind && one.head === other.head;

/** One order of the columns, with one block per kind and head. */
function order(y: number, all: readonly Column[]): string {
  const blocks = all.filter(({ feature }) => feature === 0);
  return [
    grid({
      x: LEFT,
      y,
      rows: 1,
      columns: ALL,
      cell: CELL,
      cellHeight: 14,
      fill: (_, column) => HUES[all[column]?.kind ?? 'Q'],
    }),
    grid({
      x: LEFT,
      y: y + 14,
      rows: 1,
      columns: blocks.length,
      cell: CELL * WIDTH,
      cellHeight: 20,
      size: 'small',
      text: (_, column) => `${blocks[column]?.kind ?? ''} ${(blocks[column]?.head ?? 0) + 1}`,
    }),
  ].join('');
}

function orders(w: Words): string {
  const [byKind, byHead] = [columns('kind', HEADS, WIDTH), columns('head', HEADS, WIDTH)];
  const middle = (index: number) => LEFT + (index + WIDTH / 2) * CELL;
  const joins = byKind.flatMap((column, index) => {
    const other = byHead.findIndex((each) => same(each, column));
    return column.feature === 0 ? [`M${middle(index)} 71L${middle(other)} 107`] : [];
  });
  return [
    label(8, 12, w.columns, { anchor: 'start', strong: true }),
    label(332, 12, w.kind, { ...small, anchor: 'end', tone: 'muted' }),
    order(34, byKind),
    path(joins.join(''), 'line'),
    order(110, byHead),
    path(`M${LEFT + (ALL / 2) * CELL} 102v50`, 'line dashed'),
    label(170, 166, w.head, { ...small, tone: 'muted' }),
  ].join('');
}

function memory(y: number, w: Words): string {
  const kinds = columns('kind', HEADS, WIDTH);
  const mine = (token: number, column: number) =>
    [0, 1].some((feature) => offset([0, 1, token, feature], STEPS) === token * ALL + column);
  const framed = Array.from({ length: TOKENS }, (_, token) =>
    frame(
      LEFT + (offset([0, 1, token, 0], STEPS) % ALL) * CELL,
      y + 34 + token * 24,
      CELL * WIDTH,
      24,
      'accent',
    ),
  );
  return [
    label(8, y, w.memory, { anchor: 'start', strong: true }),
    grid({
      x: LEFT,
      y: y + 34,
      rows: TOKENS,
      columns: ALL,
      cell: CELL,
      cellHeight: 24,
      size: 'small',
      fill: (token, column) => (mine(token, column) ? HUES[kinds[column]?.kind ?? 'Q'] : undefined),
      text: (token, column) => token * ALL + column,
    }),
    ...framed,
    label(LEFT + 3 * CELL, y + 20, w.read, { ...small, anchor: 'start', tone: 'accent' }),
    label(8, y + 126, `${w.strides}(${STEPS.join(', ')})`, { ...small, anchor: 'start' }),
    ...STEPS.map((step, index) =>
      label(LEFT + 34 + index * 82, y + 148, `${w.steps[index] ?? ''} +${step}`, { ...small, tone: 'muted' }),
    ),
  ].join('');
}

export default defineDrawing({
  name: 'fused-qkv',
  width: 340,
  height: 356,
  words,
  draw: (w) => orders(w) + memory(198, w),
});
