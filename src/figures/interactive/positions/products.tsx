import { scaleLinear } from 'd3-scale';
import { Axes, Chart, Curve, Text, WIDTH } from '../kit/chart.tsx';
import { fixed } from '../kit/format.ts';
import type { Words } from './words.ts';

const TICKS = [-64, -32, 0, 32, 64];

interface Start {
  position: number;
  /** One for each offset; NaN where p + k is no position. */
  scores: readonly number[];
  tone: 'accent' | 'second';
}

interface Props {
  offsets: readonly number[];
  starts: readonly Start[];
  k: number;
  /** Whether nothing stands between the encodings. */
  direct: boolean;
  reading: string;
  words: Words;
}

/** The scores against the offset, from two starts, with the offset that is set. */
export function Products({ offsets, starts, k, direct, reading, words: w }: Props) {
  const all = starts.flatMap(({ scores }) => scores).filter((score) => !Number.isNaN(score));
  const x = scaleLinear([-64, 64], [46, WIDTH - 8]);
  const y = scaleLinear([Math.min(0, ...all), Math.max(...all)], [170, 28]).nice(4);
  const yTicks = y.ticks(4);
  return (
    <Chart height={210} label={reading}>
      <Axes
        x={x}
        y={y}
        xTicks={TICKS}
        yTicks={yTicks}
        xFormat={(value) => fixed(value, 0)}
        yFormat={(value) => fixed(value, yTicks.every(Number.isInteger) ? 0 : 1)}
        xLabel={w.offset}
        yLabel={direct ? w.dot : w.form}
      />
      <path class="rule" d={`M${x(k).toFixed(1)} 28V170`} />
      {starts.map(({ position, scores, tone }, index) => (
        <>
          <Curve
            x={x}
            y={y}
            points={offsets.map((offset, at) => [offset, scores[at] ?? NaN])}
            tone={tone}
            dashed={tone === 'second'}
          />
          <circle
            class={`mark ${tone}`}
            cx={x(k).toFixed(1)}
            cy={y(scores[offsets.indexOf(k)] ?? NaN).toFixed(1)}
            r={tone === 'accent' ? 5 : 3}
          />
          <path
            class={`line curve ${tone}${tone === 'second' ? ' dashed' : ''}`}
            d={`M${46 + 92 * index} 200h22`}
          />
          <Text x={74 + 92 * index} y={200} text={w.from(position)} size="small" anchor="start" />
        </>
      ))}
    </Chart>
  );
}
