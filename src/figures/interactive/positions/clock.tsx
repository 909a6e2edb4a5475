import { scaleLinear } from 'd3-scale';
import { angle } from '../../relative-position-rotation/model.ts';
import { Chart, Curve, Text } from '../kit/chart.tsx';
import { fixed } from '../kit/format.ts';
import { frequency, way } from './model.ts';
import { small, type Words } from './words.ts';

const RADIUS = 66;
const [MIDDLE_X, MIDDLE_Y] = [72, 106] as const;
const x = scaleLinear([-1, 1], [MIDDLE_X - RADIUS, MIDDLE_X + RADIUS]);
const y = scaleLinear([-1, 1], [MIDDLE_Y + RADIUS, MIDDLE_Y - RADIUS]);
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

/** One pair of components as hands of a clock: where it stands at p, where at p + k, and the way between. */
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
      <Curve x={x} y={y} points={way(from, to)} tone="muted" />
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

type Tone = 'accent' | 'second';

const strokes = (tone: Tone) => `line curve ${tone}${tone === 'second' ? ' dashed' : ''}`;

function Hand({ at, tone }: { at: number; tone: Tone }) {
  const [right, up] = [x(Math.cos(at)), y(Math.sin(at))];
  return (
    <>
      <path class={strokes(tone)} d={`M${MIDDLE_X} ${MIDDLE_Y}L${right.toFixed(1)} ${up.toFixed(1)}`} />
      <circle
        class={`mark ${tone}`}
        cx={right.toFixed(1)}
        cy={up.toFixed(1)}
        r={tone === 'accent' ? 4.5 : 3}
      />
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
