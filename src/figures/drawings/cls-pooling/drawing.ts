import { defineDrawing } from '../kit/drawing.ts';
import { arrow, box, brace, namedBox, path } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { centered, meanCosine, REPORTED, sample, SAMPLING, whitened } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const OUTPUTS = 5;

function pooling(w: Words): string {
  const x = (index: number) => 112 + index * 46;
  return [
    label(8, 60, w.outputs, { ...small, anchor: 'start' }),
    ...Array.from({ length: OUTPUTS }, (_, index) => {
      const first = index === 0;
      return [
        namedBox(x(index), 48, 38, 24, `h_${index + 1}`, first ? 'accent' : 'plain', small),
        arrow([x(index) + 19, 48], [x(index) + 19, 26]),
        label(x(index) + 19, 16, first ? 'NSP' : 'MLM', { ...small, tone: 'muted' }),
        label(x(index) + 19, 84, first ? '[CLS]' : `w_${index + 1}`, { ...small, tone: 'muted' }),
      ].join('');
    }),
    label(60, 108, w.cls, { ...small, tone: 'accent' }),
    brace(112, 94, OUTPUTS * 46 - 8, w.mean, 5),
  ].join('');
}

const SIDE = 98;

type Vectors = readonly (readonly [number, number])[];

/** A square plot with the origin as a cross and the sentences as marks, whose shape shows the meaning. */
function scatter(x: number, y: number, name: string, vectors: Vectors, reach: number, w: Words): string {
  const marks = [0, 1].map((meaning) =>
    vectors
      .map(([across, up], index) => {
        if (index % 2 !== meaning) return '';
        const [left, top] = [x + SIDE / 2 + (across / reach) * 46, y + SIDE / 2 - (up / reach) * 46];
        const shape = meaning === 0 ? 'a2 2 0 1 0 4 0a2 2 0 1 0-4 0' : 'v-2h4v4h-4z';
        return `M${short(left - 2)} ${short(top)}${shape}`;
      })
      .join(''),
  );
  const middle = `M${x + SIDE / 2 - 5} ${y + SIDE / 2}h10m-5-5v10`;
  return [
    label(x + SIDE / 2, y - 10, name, { ...small, strong: true }),
    path(`M${x} ${y}h${SIDE}v${SIDE}h${-SIDE}z`, 'rule'),
    path(middle, 'line'),
    path(marks[0] ?? '', 'mark accent'),
    path(marks[1] ?? '', 'mark second'),
    label(
      x + SIDE / 2,
      y + SIDE + 12,
      `${w.cosine} ${meanCosine(vectors).toFixed(2).replace('-0.00', '0.00').replace('-', '−')}`,
      {
        ...small,
        tone: 'muted',
      },
    ),
  ].join('');
}

const COLUMNS = [
  { key: 'sts', x: 96, surface: 'accent' },
  { key: 'probe', x: 222, surface: 'third' },
] as const;
const UNIT = 0.74;

function bars(y: number, w: Words): string {
  const rows = Object.keys(REPORTED) as (keyof typeof REPORTED)[];
  return [
    ...COLUMNS.map(({ key, x }) => label(x, y, w[key], { ...small, anchor: 'start', strong: true })),
    ...rows.map((row, index) => {
      const at = y + 14 + index * 24;
      return [
        label(88, at + 9, w.rows[row], { ...small, anchor: 'end' }),
        ...COLUMNS.map(({ key, x, surface }) => {
          const value = REPORTED[row][key];
          return (
            box(x, at, value * UNIT, 18, surface) +
            label(x + value * UNIT + 5, at + 9, value.toFixed(2), { ...small, anchor: 'start' })
          );
        }),
      ].join('');
    }),
  ].join('');
}

function draw(w: Words): string {
  const vectors = sample(SAMPLING).map(({ vector }) => vector);
  return [
    pooling(w),
    label(8, 140, w.toy, { ...small, anchor: 'start', tone: 'muted' }),
    scatter(8, 172, w.raw, vectors, 19, w),
    scatter(121, 172, w.centered, centered(vectors), 9, w),
    scatter(234, 172, w.whitened, whitened(vectors), 2.3, w),
    bars(308, w),
  ].join('');
}

export default defineDrawing({ name: 'cls-pooling', width: 340, height: 420, words, draw });
