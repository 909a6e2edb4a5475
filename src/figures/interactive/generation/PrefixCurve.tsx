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
  /** Tokens in the prefix of the current pass; none in training. */
  prefix: number | undefined;
  words: Words;
}

/** (1−e)^k over k, with the prefix of the current pass and the end marked. */
export function PrefixCurve({ e, n, way, prefix, words: w }: Props) {
  const x = scaleLinear([0, n], [40, WIDTH - 14]);
  // Room above 1 for what is written on the line.
  const y = scaleLinear([0, 1.2], [158, 26]);
  const training = way === 'training';
  const right = (tokens: number) => prefixRight('cached', e, tokens);
  const atNow = prefix === undefined ? undefined : w.at('k', prefix, chance(right(prefix)));
  const atEnd = w.at('n', n, chance(right(n)));
  // Below the curve's end; where there is no room, above the curve as high as it is at the label's left.
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
  /** Where the upright axis stands. */
  left: number;
  /** Heights of the probabilities 1 and 0. */
  ceiling: number;
  floor: number;
  text: string;
  /** Where the label of the curve's end begins, if it stands above the axis. */
  right: number;
}

/** The prefix of the current pass: a line up from the axis, a dot on the curve, and its value above it, clear of other labels. */
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
