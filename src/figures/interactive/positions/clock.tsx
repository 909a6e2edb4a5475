import { angle } from '../../../models/position-rotation.ts';
import { short } from '../../text.ts';
import { Chart, Text } from '../kit/chart.tsx';
import { fixed } from '../kit/format.ts';
import { frequency, way } from './model.ts';
import { strokes, type Tone } from './strokes.ts';
import { small, type Words } from './words.ts';

const RADIUS = 66;
const [MIDDLE_X, MIDDLE_Y] = [72, 106] as const;
const quiet = { size: 'small', tone: 'muted' } as const;
const beside = { size: 'small', anchor: 'start' } as const;

interface Props {
  start: number;
  k: number;
  pair: number;
  d: number;
  base: number;
  words: Words;
}

/** One pair of components as hands of a clock: at p, at p + k, and the arc between them. */
export function Clock({ start, k, pair, d, base, words: w }: Props) {
  const omega = frequency(pair, d, base);
  const [from, to] = [angle(start, omega), angle(start + k, omega)];
  const turned = angle(k, omega);
  const lines = [w.turn(small(turned)), w.turns(small(turned / (2 * Math.PI)))];
  const text = 178;
  return (
    <Chart height={190} label={`${w.clockLabel} i = ${pair}. ${lines.join(' ')}`}>
      <Text x={2} y={10} text={w.clock} anchor="start" {...quiet} />
      <circle class="rule" cx={MIDDLE_X} cy={MIDDLE_Y} r={RADIUS} />
      <path
        class="rule"
        d={`M${MIDDLE_X - RADIUS} ${MIDDLE_Y}h${2 * RADIUS}M${MIDDLE_X} ${MIDDLE_Y - RADIUS}v${2 * RADIUS}`}
      />
      <Text x={MIDDLE_X + RADIUS + 4} y={MIDDLE_Y - 9} text="cos" anchor="start" {...quiet} />
      <Text x={MIDDLE_X} y={MIDDLE_Y - RADIUS - 8} text="sin" {...quiet} />
      <path class="line curve muted" d={arcs(from, to)} />
      <Hand at={from} tone="accent" />
      <Hand at={to} tone="second" />
      <Text x={text} y={44} text={`i = ${pair}, ω_i = ${small(omega)}`} {...beside} />
      <Key y={72} tone="accent" text={`p = ${start}`} />
      <Key y={94} tone="second" text={`p + k = ${fixed(start + k, 0)}`} />
      {lines.map((line, index) => (
        <Text x={text} y={124 + 20 * index} text={line} {...beside} />
      ))}
    </Chart>
  );
}

/** A point on the face of the clock, given by an angle and a fraction of its radius, as `x y`. */
const place = (at: number, radius = 1) =>
  `${short(MIDDLE_X + RADIUS * radius * Math.cos(at))} ${short(MIDDLE_Y - RADIUS * radius * Math.sin(at))}`;

/** The path data of the way as arcs: 64 radians need 21 arcs, but would need hundreds of points. */
function arcs(from: number, to: number): string {
  const ends = way(from, to);
  return ends
    .map(({ at, radius }, index) => {
      const before = ends[index - 1];
      if (!before) return `M${place(at, radius)}`;
      const mean = short((RADIUS * (radius + before.radius)) / 2);
      return `A${mean} ${mean} 0 0 ${to < from ? 1 : 0} ${place(at, radius)}`;
    })
    .join('');
}

function Hand({ at, tone }: { at: number; tone: Tone }) {
  const [cx, cy] = place(at).split(' ');
  return (
    <>
      <path class={strokes(tone)} d={`M${MIDDLE_X} ${MIDDLE_Y}L${place(at)}`} />
      <circle class={`mark ${tone}`} cx={cx} cy={cy} r={tone === 'accent' ? 4.5 : 3} />
    </>
  );
}

function Key({ y: height, tone, text }: { y: number; tone: Tone; text: string }) {
  return (
    <>
      <path class={strokes(tone)} d={`M178 ${height}h22`} />
      <Text x={208} y={height} text={text} {...beside} />
    </>
  );
}
