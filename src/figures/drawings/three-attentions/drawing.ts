import { causalMask, paddingMask, type Mask } from '../../../models/attention-masks.ts';
import { defineDrawing } from '../kit/drawing.ts';
import { grid } from '../kit/grid.ts';
import { arrow, box, namedBox } from '../kit/svg.ts';
import { label } from '../../text.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [SOURCE, LENGTH, TARGET] = [4, 3, 3] as const;
const CELL = 14;
const [LEFT, RIGHT] = [4, 190] as const;
const WIDE = 146;
const HIGH = 104;

interface Place {
  name: string;
  purpose: string;
  shape: string;
  hidden: string;
  mask: Mask;
}

/** One kind of attention: its name, its purpose, its weights and their shape. */
function attention(x: number, y: number, { name, purpose, shape, hidden, mask }: Place): string {
  const seen = (row: number, column: number) => mask[row]?.[column] === true;
  const columns = mask[0]?.length ?? 0;
  const top = y + 42 + ((SOURCE - mask.length) * CELL) / 2;
  return [
    box(x, y, WIDE, HIGH),
    label(x + WIDE / 2, y + 13, name, { ...small, strong: true }),
    label(x + WIDE / 2, y + 30, purpose, { ...small, tone: 'muted' }),
    grid({
      x: x + 10,
      y: top,
      rows: mask.length,
      columns,
      cell: CELL,
      fill: (row, column) => (seen(row, column) ? 'third' : undefined),
      struck: (row, column) => !seen(row, column),
    }),
    label(x + 74, y + 62, shape, { ...small, anchor: 'start' }),
    label(x + 74, y + 80, hidden, { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

/** Q, K and V from one input below an attention. */
function three(x: number, from: number, to: number): string {
  return (['Q', 'K', 'V'] as const)
    .map((name, index) => {
      const at = x + 30 + index * 40;
      const tone = name === 'Q' ? 'accent' : 'second';
      return (
        arrow(tone, [at, from], [at, to]) + label(at + 11, (from + to) / 2 + 2, name, { ...small, tone })
      );
    })
    .join('');
}

function draw(w: Words): string {
  const source = (queries: number) => paddingMask(queries, SOURCE, LENGTH);
  const { shapes, masks } = w;
  const [middle, right] = [LEFT + WIDE / 2, RIGHT + WIDE / 2];
  return [
    arrow([right, 22], [right, 6]),
    attention(RIGHT, 22, {
      name: w.cross,
      purpose: w.fetch,
      shape: shapes.cross,
      hidden: masks.cross,
      mask: source(TARGET),
    }),
    namedBox(LEFT + 20, 60, 100, 28, 'Z  n_s×d', 'plain', small),
    arrow('second', [LEFT + 120, 68], [RIGHT, 68]),
    arrow('second', [LEFT + 120, 82], [RIGHT, 82]),
    label(156, 57, 'K', { ...small, tone: 'second' }),
    label(156, 94, 'V', { ...small, tone: 'second' }),
    arrow('accent', [right, 168], [right, 126]),
    label(right + 12, 148, 'Q', { ...small, tone: 'accent' }),
    namedBox(right - 50, 168, 100, 26, 'H  n_t×d', 'plain', small),
    arrow([right, 222], [right, 194]),
    arrow([middle, 222], [middle, 88]),
    label(middle + 10, 148, w.layers[0] ?? '', { ...small, anchor: 'start', tone: 'muted' }),
    label(middle + 10, 164, w.layers[1] ?? '', { ...small, anchor: 'start', tone: 'muted' }),
    attention(LEFT, 222, {
      name: w.encoder,
      purpose: w.understand,
      shape: shapes.encoder,
      hidden: masks.encoder,
      mask: source(SOURCE),
    }),
    attention(RIGHT, 222, {
      name: w.decoder,
      purpose: w.remember,
      shape: shapes.decoder,
      hidden: masks.decoder,
      mask: causalMask(TARGET),
    }),
    three(LEFT, 370, 326),
    three(RIGHT, 370, 326),
    namedBox(LEFT + 20, 370, 100, 26, 'X  n_s×d', 'plain', small),
    namedBox(RIGHT + 20, 370, 100, 26, 'Y  n_t×d', 'plain', small),
    label(170, 414, w.axes, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'three-attentions', width: 340, height: 424, words, draw });
