import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, mark, place, type Plane, type Tick } from '../kit/plot.ts';
import { path } from '../kit/svg.ts';
import { label, short, type Tone } from '../../text.ts';
import { attentionWeights, cache, dilution, MODEL, parameters } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const [FIRST, LAST] = [8, 17] as const;
const GAP = 8;
const MEMORY: Plane = { x: 44, y: 32, width: 270, height: 176, across: [FIRST, LAST], up: [-8, 11] };
const WEIGHT: Plane = { x: 44, y: 282, width: 270, height: 100, across: [FIRST, LAST], up: [0, 1] };
const TABLES = [
  { power: 9, name: 'BERT 512' },
  { power: 10, name: 'GPT-2 1024' },
] as const;

/** A power law, which is a straight line on these axes and needs only its two ends. */
function straight(of: (tokens: number) => number, tone: Tone, dashed = false): string {
  const ends = [FIRST, LAST].map((power) => [power, Math.log2(of(2 ** power))] as const);
  return curve(MEMORY, ends, tone, dashed);
}

const at = (power: number, gib: number) => place(MEMORY, power, Math.log2(gib));

function memory(w: Words): string {
  const lengths = [8, 10, 12, 14, 17].map((power): Tick => [power, String(2 ** power)]);
  const [, own] = at(FIRST, parameters(MODEL));
  return [
    label(8, 10, w.memory, { anchor: 'start', strong: true, ...small }),
    axes(MEMORY, lengths, [
      [Math.log2(1 / 64), '1/64'],
      [0, '1'],
      [4, '16'],
      [10, '1024'],
    ]),
    ...TABLES.map(({ power, name }, index) => {
      const [x] = at(power, 1);
      return (
        path(`M${short(x)} ${MEMORY.y}v${MEMORY.height}`, 'line third') +
        label(x + 5, MEMORY.y + (index === 0 ? 10 : MEMORY.height - 10), name, {
          ...small,
          anchor: 'start',
          tone: 'third',
        })
      );
    }),
    path(`M${MEMORY.x} ${short(own)}h${MEMORY.width}`, 'line dashed'),
    straight((tokens) => attentionWeights(tokens, MODEL), 'second'),
    straight((tokens) => cache(tokens, MODEL), 'accent'),
    label(at(10.3, 1)[0], own - 10, w.parameters, { ...small, anchor: 'start', tone: 'muted' }),
    label(at(16.9, 1)[0], at(12, 1 / 16)[1], w.cache, { ...small, anchor: 'end', tone: 'accent' }),
    label(at(14.6, 1)[0], at(12, 300)[1], w.matrix, { ...small, anchor: 'end', tone: 'second' }),
  ].join('');
}

function weight(w: Words): string {
  const powers = Array.from({ length: 2 * (LAST - FIRST) + 1 }, (_, index) => FIRST + index / 2);
  const value = (power: number) => dilution(2 ** power, GAP);
  const ticks = [8, 10, 12, 14, 17].map((power): Tick => [power, String(2 ** power)]);
  return [
    label(8, 262, w.weight, { anchor: 'start', strong: true, ...small }),
    axes(WEIGHT, ticks, [
      [0, '0'],
      [0.5, '0.5'],
      [1, '1'],
    ]),
    curve(
      WEIGHT,
      powers.map((power) => [power, value(power)] as const),
      'accent',
    ),
    ...[10, LAST].map((power) => {
      const [x, y] = place(WEIGHT, power, value(power));
      return (
        mark(WEIGHT, [power, value(power)], 'accent') +
        label(x + (power === LAST ? -2 : 6), y - 11, value(power).toFixed(3), {
          ...small,
          anchor: power === LAST ? 'end' : 'start',
          tone: 'accent',
        })
      );
    }),
    label(WEIGHT.x + WEIGHT.width / 2, 416, w.tokens, { ...small, tone: 'muted' }),
  ].join('');
}

const draw = (w: Words) => memory(w) + weight(w);

export default defineDrawing({ name: 'length-limits', width: 340, height: 426, words, draw });
