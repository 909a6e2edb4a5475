import { scaleLog } from 'd3-scale';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, Text, WIDTH, widthOf } from '../kit/chart.tsx';
import { powerOfTen } from '../kit/format.ts';
import { BOTTOM, type ByLength, HEIGHT, lengths, lengthScale, ticks, TOP } from './length-axis.ts';
import { crossings, layerCost, total } from './model.ts';
import { times } from './numbers.ts';

const SMALL = { size: 'small' } as const;

/** Space between a dashed line and its name, in user units. */
const GAP = 6;

/** The cost of each part as a function of the length, with the crossings. */
export function Curves({ n, d, ff, words: w, reading }: ByLength) {
  const x = lengthScale(n, d);
  const ends = lengths(n, d);
  const [low, high] = ends;
  const at = crossings(d, ff);
  const both = (length: number) => total({ ...layerCost(length, d, ff), pairs: 0 });
  const pairs = (length: number) => layerCost(length, d, ff).pairs;
  const parts = (length: number) => Object.values(layerCost(length, d, ff)) as number[];
  const y = scaleLog([Math.min(...parts(low)), Math.max(...parts(high), both(high))], [BOTTOM, TOP]);
  const [first, second] = [x(at.projections), x(at.rest)];
  const [one, other] = [w.goTo('2d'), w.goTo(times(2 + ff, 'd'))];
  const last = second + GAP + widthOf(other) > WIDTH;
  const line = (of: (length: number) => number) => ends.map((length) => [length, of(length)] as const);
  return (
    <Chart height={HEIGHT} label={`${w.flops}. ${reading}`}>
      <Axes
        x={x}
        y={y}
        xTicks={ticks(x, [n, at.rest, at.projections, high, low, d / 2])}
        yTicks={y.ticks(4)}
        yFormat={powerOfTen}
        xLabel={w.length}
        yLabel={w.flops}
      />
      <path class="line accent" d={`M${short(x(n))} ${BOTTOM}V${short(y(Math.max(pairs(n), both(n))))}`} />
      <Curve
        x={x}
        y={y}
        points={line((length) => layerCost(length, d, ff).projections)}
        tone="second"
        dashed
      />
      <Curve x={x} y={y} points={line((length) => layerCost(length, d, ff).feedForward)} tone="third" />
      <Curve x={x} y={y} points={line(both)} tone="muted" dashed />
      <Curve x={x} y={y} points={line(pairs)} tone="accent" />
      <Crossing
        x={first}
        y={y(pairs(at.projections))}
        name={one}
        before={second - first < widthOf(one) + 2 * GAP}
      />
      <Crossing x={second} y={y(pairs(at.rest))} name={other} before={last} raised={last} />
      <circle class="mark accent" cx={short(x(n))} cy={short(y(pairs(n)))} r={4.5} />
      <Key row={0} text={`${w.both} ${times(8 + 4 * ff, 'nd^2')}`} tone="muted" dashed />
      <Key row={1} text={`${w.pairs} 4n^2d`} tone="accent" />
      <Key row={2} text={`${w.feedForward} ${times(4 * ff, 'nd^2')}`} tone="third" />
      <Key row={3} text={`${w.projections} 8nd^2`} tone="second" dashed />
    </Chart>
  );
}

interface CrossingProps {
  /** The position of the mark, in user units. */
  x: number;
  y: number;
  name: string;
  /** Whether the name is on the left because there is no room on the right. */
  before: boolean;
  /** Whether the name is one line higher, so that it does not overlap the other one. */
  raised?: boolean;
}

/** The point at which two costs are equal: a mark, and a dashed line down to the axis. */
function Crossing({ x, y, name, before, raised }: CrossingProps) {
  return (
    <g class="cost-label">
      <path class="line dashed" d={`M${short(x)} ${short(y)}V${BOTTOM}`} />
      <rect class="mark accent" x={short(x - 3.5)} y={short(y - 3.5)} width={7} height={7} />
      <Text
        x={x + (before ? -GAP : GAP)}
        y={BOTTOM - (raised ? 25 : 10)}
        text={name}
        anchor={before ? 'end' : 'start'}
        {...SMALL}
      />
    </g>
  );
}

interface KeyProps {
  row: number;
  text: string;
  tone: 'accent' | 'second' | 'third' | 'muted';
  dashed?: boolean;
}

/** One line of the legend: a stroke as in the chart, and its meaning. */
function Key({ row, text, tone, dashed }: KeyProps) {
  const y = TOP + 9 + 15 * row;
  return (
    <g class="cost-label">
      <path class={`line curve ${tone}${dashed ? ' dashed' : ''}`} d={`M52 ${y}h20`} />
      <Text x={78} y={y} text={text} anchor="start" {...SMALL} />
    </g>
  );
}
