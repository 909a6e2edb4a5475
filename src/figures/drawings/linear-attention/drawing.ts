import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, namedBox, plus, type Surface } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { pairsFirst, stateFirst } from '../../../models/linear-attention.ts';
import { words, type Words } from './words.ts';

const [TOKENS, HEAD] = [8, 2] as const;
const CELL = 9;
const small = { size: 'small' } as const;

interface Matrix {
  name: string;
  shape: string;
  rows: number;
  columns: number;
  surface?: Surface;
}

const tall = (name: string): Matrix => ({ name, shape: 'n×d_k', rows: TOKENS, columns: HEAD });
const wide: Matrix = { name: 'K^⊤', shape: 'd_k×n', rows: HEAD, columns: TOKENS };

/** Matrices and the signs between them, from left to right, centered at height `y`. */
function product(x: number, y: number, parts: readonly (Matrix | string)[]): string {
  let at = x;
  return parts
    .map((part) => {
      if (typeof part === 'string') {
        at += 26;
        return label(at - 13, y, part);
      }
      const { name, shape, rows, columns, surface } = part;
      const [width, height] = [columns * CELL, rows * CELL];
      const left = at;
      at += width;
      return [
        label(left + width / 2, y - height / 2 - 10, name, small),
        label(left + width / 2, y + height / 2 + 11, shape, { ...small, tone: 'muted' }),
        grid({
          x: left,
          y: y - height / 2,
          rows,
          columns,
          cell: CELL,
          ...(surface && { fill: () => surface }),
        }),
      ].join('');
    })
    .join('');
}

const EXAMPLE = [4096, 64] as const;

function count(y: number, multiplications: number, formula: string, w: Words): string {
  const [tokens, width] = EXAMPLE;
  return [
    label(8, y, formula + w.adds + multiplications.toLocaleString('en'), { ...small, anchor: 'start' }),
    label(8, y + 17, `n = ${tokens}, d_k = ${width}`, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

/** One step of the running state: the new product, the sum, and the output. */
function causal(y: number, w: Words): string {
  return [
    label(8, y, w.causal, { anchor: 'start', strong: true }),
    namedBox(8, y + 22, 84, 28, 'S_{i−1}, z_{i−1}', 'accent', small),
    arrow([92, y + 36], [136, y + 36]),
    plus(145, y + 36),
    namedBox(76, y + 76, 106, 28, 'φ(k_i)^⊤v_i, φ(k_i)', 'plain', small),
    arrow([145, y + 76], [145, y + 45]),
    arrow([154, y + 36], [206, y + 36]),
    namedBox(206, y + 22, 62, 28, 'S_i, z_i', 'accent', small),
    arrow([268, y + 36], [310, y + 36]),
    label(324, y + 36, '⋯'),
    arrow([237, y + 50], [237, y + 76]),
    namedBox(190, y + 76, 146, 28, 'o_i = φ(q_i)S_i / φ(q_i)z_i^⊤', 'second', small),
  ].join('');
}

function draw(w: Words): string {
  const pairs: Matrix = {
    name: 'QK^⊤',
    shape: 'n×n',
    rows: TOKENS,
    columns: TOKENS,
    surface: 'second',
  };
  const state: Matrix = { name: 'S', shape: 'd_k×d_k', rows: HEAD, columns: HEAD, surface: 'accent' };
  return [
    label(8, 10, w.pairs, { anchor: 'start', strong: true }),
    product(10, 82, [tall('Q'), '×', wide, '=', pairs, '×', tall('V'), '=', tall('O')]),
    count(146, pairsFirst(...EXAMPLE), '2n^2d_k', w),
    label(8, 196, w.state, { anchor: 'start', strong: true }),
    product(10, 266, [wide, '×', tall('V'), '=', state]),
    product(220, 266, [tall('Q'), '×', { ...state, shape: '' }, '=', tall('O')]),
    arrow([174, 266], [206, 266]),
    count(328, stateFirst(...EXAMPLE), '2nd_k^2', w),
    causal(378, w),
  ].join('');
}

export default defineDrawing({ name: 'linear-attention', width: 340, height: 490, words, draw });
