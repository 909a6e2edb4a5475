import { scaleLinear, scaleLog } from 'd3-scale';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, type Scale, Text, WIDTH } from '../kit/chart.tsx';
import { fixed, powerOfTen } from '../kit/format.ts';
import { BASE, LAST } from './figure.ts';
import { curve, extended, learningRate, peak } from './model.ts';
import type { Words } from './words.ts';

interface Props {
  s: number;
  d: number;
  warmup: number;
  words: Words;
  reading: string;
}

const HEIGHT = 214;
const [LEFT, RIGHT] = [40, WIDTH - 25];
const [TOP, BOTTOM] = [30, 176];
/** The unit of learning rates in the linear chart. */
const UNIT = 1e-4;
/** The factor above the peak that the logarithmic chart shows, so that both branches are seen to continue. */
const HEADROOM = 4;

/** The current step: a line up from the axis to a dot. */
function Now({ x, y, s, rate }: { x: Scale; y: Scale; s: number; rate: number }) {
  return (
    <>
      <path class="line accent" d={`M${short(x(s))} ${BOTTOM}V${short(y(rate))}`} />
      <circle class="mark accent" cx={x(s)} cy={y(rate)} r={4.5} />
    </>
  );
}

export function LinearChart({ s, d, warmup, words: w, reading }: Props) {
  const last = Math.max(10 * BASE.w, 10 * warmup, s);
  const inUnits = (points: ReturnType<typeof curve>) =>
    points.map(([step, rate]) => [step, rate / UNIT] as const);
  const top = peak(d, warmup) / UNIT;
  const x = scaleLinear([0, last], [LEFT, RIGHT]);
  const y = scaleLinear([0, Math.max(top, peak(BASE.d, BASE.w) / UNIT)], [BOTTOM, TOP]).nice(4);
  const base = inUnits(curve(BASE.d, BASE.w, last));
  const differs = d !== BASE.d || warmup !== BASE.w;
  return (
    <Chart height={HEIGHT} label={`${w.linear}. ${reading}`}>
      <Axes
        x={x}
        y={y}
        xTicks={x.ticks(4)}
        yTicks={y.ticks(4)}
        xFormat={(value) => fixed(value, 0)}
        yFormat={y.tickFormat(4)}
        xLabel={w.step}
        yLabel={w.linear}
      />
      {differs && <Curve x={x} y={y} points={base} tone="muted" dashed />}
      <Curve x={x} y={y} points={inUnits(curve(d, warmup, last))} tone="accent" />
      <Now x={x} y={y} s={s} rate={learningRate(s, d, warmup) / UNIT} />
      <Text x={RIGHT} y={TOP + 9} text={w.peakMark(peak(d, warmup), differs)} size="small" anchor="end" />
      {differs && (
        <Text
          x={LEFT}
          y={BOTTOM + 30}
          text={w.base(BASE.d, BASE.w)}
          size="small"
          anchor="start"
          tone="muted"
        />
      )}
    </Chart>
  );
}

/** The exponent of the power of ten below a number; `powerAbove` is that above it. */
const powerBelow = (value: number) => Math.floor(Math.log10(value) + 1e-9);
const powerAbove = (value: number) => Math.ceil(Math.log10(value) - 1e-9);
const powers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));

export function LogarithmicChart({ s, d, warmup, words: w, reading }: Props) {
  const lowest = Math.min(learningRate(1, d, warmup), learningRate(LAST, d, warmup));
  const [from, to] = [powerBelow(lowest), powerAbove(HEADROOM * peak(d, warmup))];
  const x = scaleLog([1, LAST], [LEFT, RIGHT]);
  const y = scaleLog([10 ** from, 10 ** to], [BOTTOM, TOP]);
  const lines = extended(d, warmup, LAST, 10 ** to);
  const corners = [1, warmup, LAST].map((step) => [step, learningRate(step, d, warmup)] as const);
  const middle = Math.sqrt(warmup);
  const [end] = lines.rising[1] ?? [1];
  // If the rise is too short for its name, the branch continues as a dashed line.
  const rise =
    warmup >= 100
      ? ({ x: x(middle) - 8, y: y(learningRate(middle, d, warmup)) - 6, anchor: 'end' } as const)
      : ({ x: x(end) + 8, y: TOP + 8, anchor: 'start' } as const);
  const late = Math.sqrt(warmup * LAST);
  return (
    <Chart height={HEIGHT} label={`${w.logarithmic}. ${reading}`}>
      <Axes
        x={x}
        y={y}
        xTicks={powers(0, 6)}
        yTicks={powers(from, to)}
        xFormat={powerOfTen}
        yFormat={powerOfTen}
        xLabel={w.step}
        yLabel={w.logarithmic}
      />
      <Curve x={x} y={y} points={lines.rising} tone="second" dashed />
      <Curve x={x} y={y} points={lines.falling} tone="third" dashed />
      <Curve x={x} y={y} points={corners} tone="accent" />
      <Now x={x} y={y} s={s} rate={learningRate(s, d, warmup)} />
      <Text {...rise} text={w.rise} size="small" tone="second" />
      <Text x={x(late)} y={y(learningRate(late, d, warmup)) + 16} text={w.fall} size="small" tone="third" />
    </Chart>
  );
}
