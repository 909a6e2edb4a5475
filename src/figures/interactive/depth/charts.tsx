import { scaleLinear, scaleLog } from 'd3-scale';
import { Axes, Chart, Curve, Text, WIDTH } from '../kit/chart.tsx';
import { powerOfTen } from '../kit/format.ts';

/** The simulated values, one per state l = 0 … L, and the values of the formula. */
interface Line {
  name: string;
  tone: 'accent' | 'second';
  simulated: readonly number[];
  predicted: readonly number[];
}

interface Props {
  title: string;
  across: string;
  /** Name of the dashed lines. */
  formula: string;
  label: string;
  lines: readonly Line[];
  /** Values that the vertical axis must include, so that it does not change when wirings are compared. */
  reach: readonly number[];
}

const LEFT = 42;
const TOP = 84;
const BOTTOM = 200;

/** Lines over the sublayers on a logarithmic axis, with their names above. */
export function ByLayer({ title, across, formula, label, lines, reach }: Props) {
  const layers = Math.max(1, ...lines.map(({ simulated }) => simulated.length - 1));
  const [low, high] = powers([
    ...reach,
    ...lines.flatMap(({ simulated, predicted }) => [...simulated, ...predicted]),
  ]);
  const margin = (high - low) * 0.07;
  const x = scaleLinear([0, layers], [LEFT, WIDTH - 10]);
  const y = scaleLog([10 ** (low - margin), 10 ** (high + margin)], [BOTTOM, TOP]);
  const step = Math.ceil((high - low) / 4);
  const ticks = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, index) => high - index * step,
  );
  return (
    <Chart height={BOTTOM + 38} label={label}>
      <Legend entries={[...lines, { name: formula, tone: 'muted' }]} />
      <Axes
        x={x}
        y={y}
        xTicks={[0, 1, 2, 3, 4].map((part) => (part * layers) / 4).filter(Number.isInteger)}
        yTicks={ticks.map((power) => 10 ** power)}
        yFormat={powerOfTen}
        xLabel={across}
        yLabel={title}
      />
      {lines.map(({ simulated, tone }) => (
        <Curve x={x} y={y} points={points(simulated)} tone={tone} />
      ))}
      {lines.map(({ predicted }) => (
        <Curve x={x} y={y} points={points(predicted)} tone="muted" dashed />
      ))}
    </Chart>
  );
}

/** The legend: names beside a piece of their line, in two rows. */
function Legend({ entries }: { entries: readonly { name: string; tone: string }[] }) {
  return (
    <>
      {entries.map(({ name, tone }, index) => {
        const [left, at] = [2 + Math.floor(index / 2) * 190, 12 + (index % 2) * 20];
        return (
          <>
            <path class={`line curve ${tone}${tone === 'muted' ? ' dashed' : ''}`} d={`M${left} ${at}h22`} />
            <Text x={left + 28} y={at} text={name} size="small" anchor="start" />
          </>
        );
      })}
    </>
  );
}

function points(values: readonly number[]) {
  return values.map((value, layer) => [layer, value] as const);
}

/** The powers of ten below and above all values; they differ by at least one. */
function powers(values: readonly number[]): [number, number] {
  const logs = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  const low = Math.floor(Math.min(0, ...logs) + 1e-9);
  return [low, Math.max(low + 1, Math.ceil(Math.max(0, ...logs) - 1e-9))];
}
