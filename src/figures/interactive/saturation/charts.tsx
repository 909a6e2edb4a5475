import { scaleLinear } from 'd3-scale';
import { Axes, Chart, WIDTH } from '../kit/chart.tsx';
import { fixed } from '../kit/format.ts';
import { histogram, type Row } from './model.ts';
import type { Words } from './words.ts';

/** The histogram goes from −REACH to REACH in bins of width 2. */
const REACH = 40;
const BINS = 40;

/** The distribution of the scores, in bins of equal width. */
export function Histogram({
  scores,
  words: w,
  reading,
}: {
  scores: number[];
  words: Words;
  reading: string;
}) {
  const shares = histogram(scores, REACH, BINS);
  const x = scaleLinear([-REACH, REACH], [40, WIDTH - 8]);
  const y = scaleLinear([0, Math.max(...shares)], [130, 26]).nice(3);
  const width = x(2) - x(0);
  return (
    <Chart height={168} label={`${w.histogram}. ${reading}`}>
      <Axes
        x={x}
        y={y}
        xTicks={x.ticks(5)}
        yTicks={y.ticks(3)}
        xFormat={(value) => fixed(value, 0)}
        yFormat={y.tickFormat(3)}
        xLabel={w.score}
        yLabel={w.histogram}
      />
      {shares.map((share, bin) => (
        <rect
          class="box accent"
          x={x(-REACH + 2 * bin)}
          y={y(share)}
          width={width}
          height={Math.max(0, y(0) - y(share))}
        />
      ))}
    </Chart>
  );
}

/** The weights of one row as bars. */
export function Weights({ row, words: w, title }: { row: Row | undefined; words: Words; title: string }) {
  const weights = row?.weights ?? [];
  const x = scaleLinear([0.5, weights.length + 0.5], [40, WIDTH - 8]);
  const y = scaleLinear([0, 1], [130, 26]);
  const bar = Math.min(28, (x(2) - x(1)) * 0.8);
  const ticks = weights.length > 8 ? [1, 8, 16, 24, 32] : weights.map((_, index) => index + 1);
  return (
    <Chart height={168} label={`${title}: ${weights.map((weight) => fixed(weight, 3)).join(' ')}`}>
      <Axes x={x} y={y} xTicks={ticks} yTicks={[0, 0.5, 1]} xLabel={w.key} yLabel={title} />
      {weights.map((weight, index) => (
        <rect
          class="box accent"
          x={x(index + 1) - bar / 2}
          y={y(weight)}
          width={bar}
          height={y(0) - y(weight)}
        />
      ))}
    </Chart>
  );
}
