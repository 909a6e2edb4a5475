import { defineDrawing } from '../kit/drawing.ts';
import { box, path, type Surface } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { BASE, parts, sublayers, total, type Part } from '../../../models/parameter-counts.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const LEFT = 134;
/** Length of the longest bar. */
const LENGTH = 112;
const STEP = 30;

const SURFACES: Record<Part, Surface> = {
  embedding: 'third',
  encoderAttention: 'accent',
  encoderFeedForward: 'second',
  decoderAttention: 'accent',
  crossAttention: 'accent',
  decoderFeedForward: 'second',
  norms: 'plain',
};

const counted = (count: number) => count.toLocaleString('en');

function bars(y: number, w: Words): string {
  const counts = parts(BASE);
  const sum = total(BASE);
  return (Object.keys(SURFACES) as Part[])
    .map((part, index) => {
      const at = y + index * STEP;
      const length = (counts[part] / counts.embedding) * LENGTH;
      const share = `${((100 * counts[part]) / sum).toFixed(2)}%`;
      return [
        label(LEFT - 8, at + 10, w.parts[part], { ...small, anchor: 'end' }),
        box(LEFT, at, Math.max(length, 1), 20, SURFACES[part]),
        length > 50 ? label(LEFT + length / 2, at + 10, share, small) : '',
        label(LEFT + length + 6, at + 10, counted(counts[part]) + (length > 50 ? '' : ` (${share})`), {
          ...small,
          anchor: 'start',
        }),
      ].join('');
    })
    .join('');
}

/** One layer as a bar of its sublayers; the norms are too small to be visible. */
function layer(y: number, name: string, pieces: readonly [string, number, Surface][], count: number): string {
  const unit = 262 / (2 * sublayers(BASE).attention + sublayers(BASE).feedForward);
  let x = 70;
  return [
    label(x - 8, y + 12, name, { ...small, anchor: 'end' }),
    ...pieces.map(([text, size, surface]) => {
      const width = size * unit;
      const d = `M${short(x)} ${y}h${short(width)}v24h${short(-width)}z`;
      const middle = x + width / 2;
      x += width;
      return path(d, `box ${surface}`) + label(middle, y + 12, text, small);
    }),
    label(70, y + 36, counted(count), { ...small, anchor: 'start', tone: 'muted' }),
  ].join('');
}

function draw(w: Words): string {
  const { attention, feedForward, norm } = sublayers(BASE);
  const self = [w.self, attention, 'accent'] as const;
  const network = ['FFN', feedForward, 'second'] as const;
  const y = 36 + 7 * STEP;
  return [
    label(8, 12, w.counts, { ...small, anchor: 'start', tone: 'muted' }),
    bars(32, w),
    label(LEFT - 8, y + 8, w.total, { ...small, anchor: 'end', strong: true }),
    label(LEFT, y + 8, counted(total(BASE)), { ...small, anchor: 'start', strong: true }),
    label(8, y + 42, w.layer, { anchor: 'start', strong: true }),
    layer(y + 56, w.encoder, [[...self], [...network]], attention + feedForward + 2 * norm),
    layer(
      y + 108,
      w.decoder,
      [[...self], [w.cross, attention, 'accent'], [...network]],
      2 * attention + feedForward + 3 * norm,
    ),
  ].join('');
}

export default defineDrawing({ name: 'parameters-of-the-base-model', width: 340, height: 404, words, draw });
