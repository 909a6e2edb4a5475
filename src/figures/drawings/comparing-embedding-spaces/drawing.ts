import { defineDrawing } from '../kit/drawing.ts';
import { mark, place, type Plane } from '../kit/plot.ts';
import { path } from '../kit/svg.ts';
import { label, short } from '../../text.ts';
import { cca, cka, POINTS, procrustes, rowCosine, stretched, turned, type Space } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const SIDE = 100;
const REACH = 3.4;
const SPACES: readonly Space[] = [POINTS, turned(POINTS, 120, 1.5), stretched(POINTS, [2, 1])];
const MEASURES = [rowCosine, cka, procrustes, cca] as const;
/** The order of the points around the rhombus. */
const ROUND = [0, 2, 1, 3] as const;

function space(index: number, name: string, names: readonly string[]): string {
  const [x, y] = [8 + index * 112, 34];
  const plane: Plane = { x, y, width: SIDE, height: SIDE, across: [-REACH, REACH], up: [-REACH, REACH] };
  const points = SPACES[index] ?? [];
  const corners = ROUND.map((each) =>
    place(plane, ...(points[each] ?? [0, 0]))
      .map(short)
      .join(' '),
  );
  const letters = points.map(([across, up], each) => {
    const length = Math.hypot(across, up);
    const [px, py] = place(plane, across, up);
    return label(px + (11 * across) / length, py - (11 * up) / length, names[each] ?? '', small);
  });
  const tone = index === 0 ? 'accent' : 'second';
  return [
    label(x + SIDE / 2, 14, name, small),
    path(`M${x} ${y + SIDE / 2}h${SIDE}M${x + SIDE / 2} ${y}v${SIDE}`, 'rule'),
    path(`M${corners.join('L')}z`, `line ${tone}`),
    ...points.map((point) => mark(plane, point, tone)),
    ...letters,
  ].join('');
}

function table(y: number, w: Words): string {
  const first = SPACES[0] ?? [];
  const shown = (value: number) => value.toFixed(3).replace('-', '−');
  return [
    label(8, y, w.against, { anchor: 'start', strong: true }),
    path(`M8 ${y + 14}h324`, 'rule'),
    ...MEASURES.flatMap((measure, row) => {
      const at = y + 32 + row * 22;
      const values = SPACES.slice(1).map((other) => measure(first, other));
      return [
        label(8, at, w.measures[row] ?? '', { ...small, anchor: 'start' }),
        ...values.map((value, column) => label(170 + column * 112, at, shown(value), small)),
      ];
    }),
  ].join('');
}

export default defineDrawing({
  name: 'comparing-embedding-spaces',
  width: 340,
  height: 274,
  words,
  draw: (w) => w.spaces.map((name, index) => space(index, name, w.points)).join('') + table(160, w),
});
