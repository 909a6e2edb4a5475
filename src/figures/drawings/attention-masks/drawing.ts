import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { label } from '../../text.ts';
import { both, causalMask, paddingMask, type Mask } from '../../../models/attention-masks.ts';
import { words, type Words } from './words.ts';

const CELL = 24;
const small = { size: 'small' } as const;

interface Panel {
  x: number;
  y: number;
  name: string;
  where: string;
  queries: readonly string[];
  keys: readonly string[];
  mask: Mask;
}

function cells(x: number, y: number, mask: Mask): string {
  const seen = (row: number, column: number) => mask[row]?.[column] === true;
  return grid({
    x,
    y,
    rows: mask.length,
    columns: mask[0]?.length ?? 0,
    cell: CELL,
    fill: (row, column) => (seen(row, column) ? 'accent' : undefined),
    struck: (row, column) => !seen(row, column),
  });
}

function panel({ x, y, name, where, queries, keys, mask }: Panel): string {
  const left = x + 34;
  const top = y + 54;
  return [
    label(x, y, name, { anchor: 'start', strong: true }),
    label(x, y + 18, where, { ...small, anchor: 'start', tone: 'muted' }),
    ...keys.map((key, index) => label(left + (index + 0.5) * CELL, top - 9, key, small)),
    ...queries.map((query, index) =>
      label(left - 5, top + (index + 0.5) * CELL, query, { ...small, anchor: 'end' }),
    ),
    cells(left, top, mask),
  ].join('');
}

/** The number of tokens that are not padding. */
function lengthOf(tokens: readonly string[]): number {
  return tokens.filter((token) => token !== 'pad').length;
}

function draw(w: Words): string {
  const { source, target, full } = w;
  const [n, m] = [source.length, target.length];
  const targetPadding = paddingMask(m, m, lengthOf(target));
  const panels: Omit<Panel, 'x' | 'y'>[] = [
    {
      name: w.padding,
      where: w.paddingWhere,
      queries: source,
      keys: source,
      mask: paddingMask(n, n, lengthOf(source)),
    },
    { name: w.causal, where: w.causalWhere, queries: full, keys: full, mask: causalMask(full.length) },
    {
      name: w.both,
      where: w.bothWhere,
      queries: target,
      keys: target,
      mask: both(causalMask(m), targetPadding),
    },
    {
      name: w.cross,
      where: w.crossWhere,
      queries: target,
      keys: source,
      mask: paddingMask(m, n, lengthOf(source)),
    },
  ];
  return [
    label(4, 10, w.axes, { anchor: 'start' }),
    ...panels.map((each, index) =>
      panel({ ...each, x: 4 + (index % 2) * 174, y: 42 + Math.floor(index / 2) * 206 }),
    ),
    cells(4, 442, [[true]]),
    label(36, 454, w.visible, { ...small, anchor: 'start' }),
    cells(100, 442, [[false]]),
    label(132, 454, w.hidden, { ...small, anchor: 'start' }),
  ].join('');
}

export default defineDrawing({ name: 'attention-masks', width: 340, height: 470, words, draw });
