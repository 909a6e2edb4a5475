import { both, causalMask, type Mask } from '../../../models/attention-masks.ts';
import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { label } from '../../text.ts';
import {
  count,
  othersMask,
  packedMask,
  prefixMask,
  reach,
  windowMask,
} from '../../../models/mask-algebra.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const SIZE = 8;
const CELL = 11;
const WIDE = SIZE * CELL;
const LAYERS = 3;

const left = (index: number) => 10 + index * (WIDE + 28);

/** A mask under its name; below it, the number of visible cells and, if `deep` is given, the number after all layers. */
function mask(index: number, y: number, name: string, one: Mask, deep?: Mask): string {
  const x = left(index);
  const fill = (row: number, column: number) => {
    if (one[row]?.[column]) return 'accent' as const;
    return deep?.[row]?.[column] ? ('second' as const) : undefined;
  };
  const cells = deep ? `${count(one)} → ${count(deep)}` : String(count(one));
  return [
    label(x + WIDE / 2, y - 11, name, small),
    grid({ x, y, rows: SIZE, columns: SIZE, cell: CELL, fill }),
    label(x + WIDE / 2, y + WIDE + 12, cells, { ...small, tone: 'muted' }),
  ].join('');
}

function key(x: number, surface: 'accent' | 'second', text: string): string {
  return (
    grid({ x, y: 350, rows: 1, columns: 1, cell: CELL, fill: () => surface }) +
    label(x + 17, 355, text, { ...small, anchor: 'start' })
  );
}

function draw(w: Words): string {
  const [causal, packed] = [causalMask(SIZE), packedMask([5, 3])];
  const deep = (index: number, name: string, one: Mask) => mask(index, 230, name, one, reach(one, LAYERS));
  const between = (index: number, sign: string) => label(left(index) - 14, 66 + WIDE / 2, sign);
  return [
    label(8, 12, w.and, { anchor: 'start', strong: true }),
    label(8, 32, w.axes, { ...small, anchor: 'start', tone: 'muted' }),
    mask(0, 66, w.causal, causal),
    between(1, '∘'),
    mask(1, 66, w.packed, packed),
    between(2, '='),
    mask(2, 66, w.combined, both(causal, packed)),
    label(8, 194, w.depth, { anchor: 'start', strong: true }),
    deep(0, w.prefix, prefixMask(SIZE, 3)),
    deep(1, w.window, windowMask(SIZE, 3)),
    deep(2, w.others, othersMask(SIZE)),
    key(10, 'accent', w.one),
    key(170, 'second', w.detour),
  ].join('');
}

export default defineDrawing({ name: 'mask-algebra', width: 340, height: 368, words, draw });
