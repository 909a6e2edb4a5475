import { defineDrawing } from '../drawing.ts';
import { grid } from '../grid.ts';
import { arrow, namedBox, path, type Surface } from '../svg.ts';
import { label, short } from '../text.ts';
import { BATCHES, meanOfMeans, meanOfTokens, tokenShares } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const CELL = 17;
const BUFFER = 262;
const HUES: readonly Surface[] = ['accent', 'second'];

/** The buffer as it stands: one block for each micro-batch that has been added. */
function buffer(y: number, added: number, w: Words): string {
  const blocks = BATCHES.slice(0, added).map((_, index) =>
    namedBox(BUFFER + index * 36, y - 12, 36, 24, `g_${index + 1}`, HUES[index], small),
  );
  return added === 0
    ? namedBox(BUFFER, y - 12, 72, 24, w.empty, 'faint', { ...small, tone: 'muted' })
    : blocks.join('');
}

function batch(index: number, y: number, name: string): string {
  const { tokens, loss } = BATCHES[index] ?? { tokens: 0, loss: 0 };
  const surface = HUES[index] ?? 'plain';
  return [
    label(12, y - 20, name, { ...small, anchor: 'start' }),
    grid({ x: 12, y: y - 9, rows: 1, columns: tokens, cell: CELL, fill: () => surface }),
    label(18 + tokens * CELL, y, `Σℓ = ${loss}`, { ...small, anchor: 'start', tone: 'muted' }),
    arrow([206, y], [BUFFER - 8, y]),
    label(230, y - 10, '+', small),
  ].join('');
}

function timeline(w: Words): string {
  const call = (y: number, name: string) => label(12, y, name, { ...small, anchor: 'start' });
  const down = (y: number) => arrow([BUFFER + 36, y], [BUFFER + 36, y + 26]);
  return [
    label(BUFFER + 36, 10, w.buffer, { ...small, strong: true }),
    call(36, w.zero),
    buffer(36, 0, w),
    arrow([206, 36], [BUFFER - 8, 36]),
    down(50),
    batch(0, 92, w.first),
    buffer(92, 1, w),
    down(106),
    batch(1, 148, w.second),
    buffer(148, 2, w),
    down(162),
    call(202, w.step),
    namedBox(BUFFER - 4, 190, 80, 24, 'θ ← θ − η G', 'third', small),
    arrow([206, 202], [BUFFER - 12, 202]),
  ].join('');
}

const LENGTH = 324;

/** All ten tokens as pieces of one bar, as wide as their share in the loss. */
function shares(y: number, parts: readonly number[]): string {
  let x = 8;
  return parts
    .map((share, token) => {
      const width = share * LENGTH;
      const name = width > 26 ? label(x + width / 2, y + 12, `1/${Math.round(1 / share)}`, small) : '';
      const d = `M${short(x)} ${y}h${short(width)}v24h${short(-width)}z`;
      x += width;
      return path(d, `box ${HUES[token < (BATCHES[0]?.tokens ?? 0) ? 0 : 1]}`) + name;
    })
    .join('');
}

function draw(w: Words): string {
  const uneven = tokenShares(BATCHES);
  const long = BATCHES[1]?.tokens ?? 0;
  return [
    timeline(w),
    label(8, 248, w.shares, { anchor: 'start', strong: true }),
    label(8, 274, `${w.means}(2/2 + 2/8) / 2 = ${meanOfMeans(BATCHES)}`, { ...small, anchor: 'start' }),
    label(332, 274, `${long} × 1/${2 * long}`, { ...small, anchor: 'end', tone: 'second' }),
    shares(286, uneven),
    label(8, 332, `${w.tokens}(2 + 2) / 10 = ${meanOfTokens(BATCHES)}`, { ...small, anchor: 'start' }),
    shares(
      344,
      uneven.map(() => 1 / uneven.length),
    ),
  ].join('');
}

export default defineDrawing({ name: 'gradient-accumulation', width: 340, height: 374, words, draw });
