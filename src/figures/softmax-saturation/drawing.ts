import { defineDrawing } from '../drawing.ts';
import { axes, curve, mark, place, type Plane, type Tick } from '../plot.ts';
import { path } from '../svg.ts';
import { label, paragraph, short } from '../text.ts';
import { saturation, type Saturation, type Spread } from './model.ts';
import { words, type Words } from './words.ts';

const SIZES = [1, 4, 16, 64, 256, 512];
const SAMPLING = { keys: 32, trials: 2000, seed: 84 };
const small = { size: 'small' } as const;
const X_TICKS = SIZES.map((size): Tick => [Math.log2(size), String(size)]);
const MAXIMUM: Plane = { x: 36, y: 58, width: 260, height: 120, across: [-0.3, 9.3], up: [0, 1] };
const ENTROPY: Plane = { ...MAXIMUM, y: 248, up: [0, 3.6] };

let computed: Saturation[] | undefined;
/** Drawn once, for both languages: it takes a good part of a second. */
const measured = () => (computed ??= SIZES.map((size) => saturation(size, SAMPLING)));

/** Means as a curve with marks, the spread as upright bars, the last mean written out. */
function series(plane: Plane, spreads: readonly Spread[], tone: 'accent' | 'second'): string {
  const at = (index: number) => Math.log2(SIZES[index] ?? 1);
  const shift = tone === 'second' ? 0 : 0.12;
  const bars = spreads.map(({ low, high }, index) => {
    const [x, bottom] = place(plane, at(index) + shift, low);
    return `M${short(x)} ${short(bottom)}V${short(place(plane, 0, high)[1])}`;
  });
  const means = spreads.map(({ mean }, index) => [at(index) + shift, mean] as const);
  const last = spreads[spreads.length - 1]?.mean ?? NaN;
  const shape = tone === 'second' ? 'square' : 'round';
  return [
    path(bars.join(''), `line ${tone}`),
    curve(plane, means, tone, tone === 'second'),
    ...means.map((point) => mark(plane, point, tone, shape)),
    label(plane.x + plane.width + 4, place(plane, 0, last)[1], last.toFixed(2), {
      ...small,
      tone,
      anchor: 'start',
    }),
  ].join('');
}

function key(x: number, text: string, tone: 'accent' | 'second'): string {
  const plane: Plane = { x, y: 10, width: 26, height: 1, across: [0, 1], up: [0, 1] };
  const shape = tone === 'second' ? 'square' : 'round';
  return [
    curve(
      plane,
      [
        [0, 0],
        [1, 0],
      ],
      tone,
      tone === 'second',
    ),
    mark(plane, [0.5, 0], tone, shape),
    label(x + 33, 11, text, { ...small, anchor: 'start' }),
  ].join('');
}

function draw(w: Words): string {
  const results = measured();
  const limit = Math.log(SAMPLING.keys);
  const sampling = w.sampling
    .replace('TRIALS', String(SAMPLING.trials))
    .replace('SEED', String(SAMPLING.seed));
  const [x, y] = place(ENTROPY, ENTROPY.across[0], limit);
  return [
    key(36, w.unscaled, 'second'),
    key(186, w.scaled, 'accent'),
    label(36, 40, w.maximum, { anchor: 'start' }),
    axes(MAXIMUM, X_TICKS, [
      [0, '0'],
      [0.5, '0.5'],
      [1, '1'],
    ]),
    series(
      MAXIMUM,
      results.map((each) => each.unscaled.maximum),
      'second',
    ),
    series(
      MAXIMUM,
      results.map((each) => each.scaled.maximum),
      'accent',
    ),
    label(36, 230, w.entropy, { anchor: 'start' }),
    axes(ENTROPY, X_TICKS, [
      [0, '0'],
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ]),
    path(`M${short(x)} ${short(y)}h${ENTROPY.width}`, 'line dashed'),
    label(x + ENTROPY.width, y - 10, w.limit, { ...small, anchor: 'end', tone: 'muted' }),
    series(
      ENTROPY,
      results.map((each) => each.unscaled.entropy),
      'second',
    ),
    series(
      ENTROPY,
      results.map((each) => each.scaled.entropy),
      'accent',
    ),
    label(166, 400, w.size, { ...small, tone: 'muted' }),
    paragraph(166, 432, [w.note, sampling], { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'softmax-saturation', width: 340, height: 452, words, draw });
