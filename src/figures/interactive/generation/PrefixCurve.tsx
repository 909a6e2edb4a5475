import { scaleLinear } from 'd3-scale';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, Text, WIDTH, widthOf } from '../kit/chart.tsx';
import { grouped } from '../kit/format.ts';
import { chance } from './chance.ts';
import { decay, prefixRight, type Way } from './model.ts';
import type { Words } from './words.ts';

interface Props {
  e: number;
  n: number;
  way: Way;
  /** The number of tokens in the prefix of the current pass; `undefined` in training. */
  prefix: number | undefined;
  words: Words;
}

/** The curve (1−e)^k over k, with marks at the prefix of the current pass and at the end. */
export function PrefixCurve({ e, n, way, prefix, words: w }: Props) {
  const x = scaleLinear([0, n], [40, WIDTH - 14]);
  // Space above 1 for the label on the line.
  const y = scaleLinear([0, 1.2], [158, 26]);
  const training = way === 'training';
  const right = (tokens: number) => prefixRight('cached', e, tokens);
  const atNow = prefix === undefined ? undefined : w.at('k', prefix, chance(right(prefix)));
  const atEnd = w.at('n', n, chance(right(n)));
  // The label is below the end of the curve or, if there is no room, above the curve at the height of its left edge.
  const low = y(right(n)) > y(0.22);
  const endHeight = low ? y(right(x.invert(WIDTH - 8 - widthOf(atEnd)))) - 9 : y(right(n)) + 16;
  return (
    <Chart height={196} label={`${w.chart}: ${[atNow, atEnd, w.always].filter(Boolean).join('; ')}`}>
      <Axes
        x={x}
        y={y}
        xTicks={x.ticks(5)}
        yTicks={[0, 0.5, 1]}
        xFormat={grouped}
        xLabel={w.tokens}
        yLabel={w.chart}
      />
      <Curve
        x={x}
        y={y}
        points={[
          [0, 1],
          [n, 1],
        ]}
        tone={training ? 'accent' : 'muted'}
        dashed={!training}
      />
      <Curve x={x} y={y} points={decay(e, n)} tone={training ? 'muted' : 'accent'} dashed={training} />
      <Text
        x={WIDTH - 10}
        y={y(1) - 10}
        text={w.always}
        anchor="end"
        size="small"
        tone={training ? 'accent' : 'muted'}
      />
      {prefix !== undefined && atNow && (
        <Now
          x={x(prefix)}
          y={y(right(prefix))}
          left={x(0)}
          ceiling={y(1)}
          floor={y(0)}
          text={atNow}
          right={low ? WIDTH - 10 - widthOf(atEnd) : WIDTH}
        />
      )}
      <circle class={`mark ${training ? 'box' : 'accent'}`} cx={x(n)} cy={y(right(n))} r={4} />
      <Text x={WIDTH - 10} y={endHeight} text={atEnd} anchor="end" size="small" />
    </Chart>
  );
}

interface NowProps {
  x: number;
  y: number;
  /** The x coordinate of the vertical axis. */
  left: number;
  /** The y coordinates of the probabilities 1 and 0. */
  ceiling: number;
  floor: number;
  text: string;
  /** The left edge of the label at the curve's end, if it is above the axis. */
  right: number;
}

/** The prefix of the current pass: a line up from the axis, a dot on the curve, and its value above it, away from other labels. */
function Now({ x, y, left, ceiling, floor, text, right }: NowProps) {
  const onLine = y - ceiling < 22;
  const start = onLine ? Math.max(x - 4, left + 5) : x + 6;
  const crowded = floor - y < 30 && start + widthOf(text) > right - 6;
  const height = onLine ? ceiling - 10 : y - (crowded ? 27 : 11);
  return (
    <>
      <path class="rule" d={`M${short(x)} ${short(floor)}V${short(height + 6)}`} />
      <circle class="mark accent" cx={x} cy={y} r={4} />
      <Text x={start} y={height} text={text} anchor="start" size="small" />
    </>
  );
}
