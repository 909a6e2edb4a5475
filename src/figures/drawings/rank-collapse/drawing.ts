import { defineDrawing } from '../kit/drawing.ts';
import { axes, curve, place, type Plane } from '../kit/plot.ts';
import { path } from '../kit/svg.ts';
import { label, type Tone } from '../../text.ts';
import { similarity, SETTING, type Wiring } from './model.ts';
import { words, type Words } from './words.ts';

const small = { size: 'small' } as const;
const PLANE: Plane = {
  x: 40,
  y: 106,
  width: 262,
  height: 190,
  across: [0, Math.log2(SETTING.layers)],
  up: [-0.05, 1.05],
};
const LAYERS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48];

const WIRINGS: readonly { wiring: Wiring; tone: Tone; dashed?: boolean }[] = [
  { wiring: 'attention alone', tone: 'muted', dashed: true },
  { wiring: 'post-LN', tone: 'second', dashed: true },
  { wiring: 'pre-LN', tone: 'third' },
  { wiring: 'pre-LN, scaled', tone: 'accent' },
];

let computed: Map<Wiring, number[]> | undefined;
/** The curves; they are computed once for both languages. */
const measured = () =>
  (computed ??= new Map(WIRINGS.map(({ wiring }) => [wiring, similarity(wiring, SETTING)])));

function draw(w: Words): string {
  const results = measured();
  return [
    ...WIRINGS.map(({ wiring, tone, dashed }, index) => {
      const [x, y] = [12 + (index % 2) * 146, 12 + Math.floor(index / 2) * 20];
      const stroke = path(`M${x} ${y}h22`, `line curve ${tone}${dashed ? ' dashed' : ''}`);
      return stroke + label(x + 28, y, w.wirings[wiring], { ...small, anchor: 'start' });
    }),
    label(8, 64, w.alike, { anchor: 'start', strong: true }),
    label(8, 84, w.setting, { ...small, anchor: 'start', tone: 'muted' }),
    axes(
      PLANE,
      [1, 2, 4, 8, 16, 32, 48].map((layer) => [Math.log2(layer), String(layer)] as const),
      [0, 0.5, 1].map((value) => [value, String(value)] as const),
    ),
    ...WIRINGS.map(({ wiring, tone, dashed }) => {
      const points = LAYERS.map((layer) => [Math.log2(layer), results.get(wiring)?.[layer] ?? NaN] as const);
      const last = points.at(-1) ?? [0, 0];
      const end = place(PLANE, ...last);
      const value = label(end[0] + 6, end[1], last[1].toFixed(2), { ...small, anchor: 'start', tone });
      // The two curves that collapse end at the same point, so they share one label.
      return curve(PLANE, points, tone, dashed) + (wiring === 'attention alone' ? '' : value);
    }),
    label(PLANE.x + PLANE.width / 2, 330, w.layers, { ...small, tone: 'muted' }),
  ].join('');
}

export default defineDrawing({ name: 'rank-collapse', width: 340, height: 340, words, draw });
