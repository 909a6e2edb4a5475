import { causalMask, type Mask } from '../../../models/attention-masks.ts';
import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { path, type Surface } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { expected, row, withoutDiagonal } from './model.ts';
import { words, type Words } from './words.ts';

const SIZE = 4;
const CELL = 25;
const small = { size: 'small' } as const;
const everything: Mask = Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, () => true));

function fraction(weight: number): string {
  if (weight === 0) return '';
  return weight === 1 ? '1' : `1/${Math.round(1 / weight)}`;
}

function panel(x: number, y: number, name: string, mask: Mask): string {
  const weights = expected(mask);
  const seen = (query: number, key: number) => mask[query]?.[key] === true;
  return [
    label(x + (SIZE * CELL) / 2, y, name, { ...small, strong: true }),
    grid({
      x,
      y: y + 14,
      rows: SIZE,
      columns: SIZE,
      cell: CELL,
      size: 'small',
      fill: (query, key) => (query === key && seen(query, key) ? 'accent' : undefined),
      struck: (query, key) => !seen(query, key),
      text: (query, key) => fraction(weights[query]?.[key] ?? 0),
    }),
  ].join('');
}

const LENGTH = 232;
const SURFACES: readonly Surface[] = ['accent', 'second', 'third'];

/** One row of weights as pieces of a bar, whose lengths are proportional to the weights. */
function bar(y: number, name: string, weights: readonly number[]): string {
  let x = 340 - LENGTH - 6;
  return [
    label(x - 8, y + 11, name, { ...small, anchor: 'end' }),
    ...weights.map((weight, key) => {
      const width = weight * LENGTH;
      if (width === 0) return '';
      const text = width > 30 ? label(x + width / 2, y + 11, weight.toFixed(2), small) : '';
      const d = `M${short(x)} ${y}h${short(width)}v22h${short(-width)}z`;
      x += width;
      return path(d, `box ${SURFACES[key] ?? 'plain'}`) + text;
    }),
  ].join('');
}

function draw(w: Words): string {
  const others = [Math.log(2), 0];
  const rows = [row([0, ...others]), row([Math.log(27), ...others]), row([0, ...others], 0)];
  return [
    label(8, 12, w.expectation, { ...small, anchor: 'start' }),
    panel(6, 40, w.bidirectional, everything),
    panel(120, 40, w.causal, causalMask(SIZE)),
    panel(234, 40, w.hidden, withoutDiagonal(SIZE)),
    label(8, 186, w.valve, { ...small, anchor: 'start' }),
    label(102, 210, w.own, { ...small, anchor: 'start', tone: 'accent' }),
    label(334, 210, w.others, { ...small, anchor: 'end', tone: 'second' }),
    ...rows.map((weights, index) => bar(222 + index * 32, w.rows[index] ?? '', weights)),
  ].join('');
}

export default defineDrawing({ name: 'self-attention-diagonal', width: 340, height: 316, words, draw });
