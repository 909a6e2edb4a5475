import { scaleLinear } from 'd3-scale';
import { short } from '../../text.ts';
import { Axes, Chart, Text } from '../kit/chart.tsx';
import { fixed } from '../kit/format.ts';
import { strokes, type Tone } from './strokes.ts';
import type { Words } from './words.ts';

const TICKS = [-64, -32, 0, 32, 64];
const LEFT = 46;
/** The distance between two offsets, in user units. */
const STEP = 2.2;

interface Start {
  position: number;
  /** One score per offset; NaN if p + k is not a position. */
  scores: readonly number[];
  tone: Tone;
}

interface Props {
  offsets: readonly number[];
  starts: readonly Start[];
  k: number;
  /** Whether there are no projections between the encodings. */
  direct: boolean;
  reading: string;
  words: Words;
}

/**
 * A path through one score per offset, in relative moves: two similar curves have the same moves, which compresses to
 * half the size of absolute coordinates.
 */
function moves(scores: readonly number[], y: (score: number) => number): string {
  const first = scores.findIndex((score) => !Number.isNaN(score));
  const heights = scores.slice(first).map((score) => Math.round(y(score) * 10));
  const down = heights.map((height, index) => (height - (heights[index - 1] ?? 0)) / 10);
  return `M${short(LEFT + STEP * first)} ${down.map(String).join(`l${STEP} `)}`;
}

/** The scores as a function of the offset, from two starts, with a mark at the current offset. */
export function Products({ offsets, starts, k, direct, reading, words: w }: Props) {
  const all = starts.flatMap(({ scores }) => scores).filter((score) => !Number.isNaN(score));
  const x = scaleLinear([-64, 64], [LEFT, LEFT + 128 * STEP]);
  const y = scaleLinear([Math.min(0, ...all), Math.max(...all)], [170, 28]).nice(4);
  return (
    <Chart height={210} label={reading}>
      <Axes
        x={x}
        y={y}
        xTicks={TICKS}
        yTicks={y.ticks(4)}
        xFormat={(value) => fixed(value, 0)}
        yFormat={y.tickFormat(4)}
        xLabel={w.offset}
        yLabel={direct ? w.dot : w.form}
      />
      <path class="rule" d={`M${x(k).toFixed(1)} 28V170`} />
      {starts.map(({ position, scores, tone }, index) => (
        <>
          <path class={strokes(tone)} d={moves(scores, y)} />
          <circle
            class={`mark ${tone}`}
            cx={x(k).toFixed(1)}
            cy={y(scores[offsets.indexOf(k)] ?? NaN).toFixed(1)}
            r={tone === 'accent' ? 5 : 3}
          />
          <path class={strokes(tone)} d={`M${LEFT + 92 * index} 200h22`} />
          <Text x={LEFT + 28 + 92 * index} y={200} text={w.from(position)} size="small" anchor="start" />
        </>
      ))}
    </Chart>
  );
}
