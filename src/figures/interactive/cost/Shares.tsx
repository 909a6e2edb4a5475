import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { short } from '../../text.ts';
import { Axes, Chart, Text } from '../kit/chart.tsx';
import { BOTTOM, type ByLength, HEIGHT, lengths, lengthScale, ticks, TOP } from './length-axis.ts';
import { crossings, layerCost, shares } from './model.ts';

const SMALL = { size: 'small' } as const;

/** The stacked shares of the parts as functions of the length. */
export function Shares({ n, d, ff, words: w, reading }: ByLength) {
  const x = lengthScale(n, d);
  const [low, high] = lengths(n, d);
  const at = crossings(d, ff);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const points = Array.from({ length: 21 }, (_, index) => low * (high / low) ** (index / 20));
  const of = (length: number) => shares(layerCost(length, d, ff));
  const below = (share: (length: number) => number) =>
    `${line<number>()
      .x((length) => x(length))
      .y((length) => y(share(length)))
      .digits(1)(points)}V${BOTTOM}H${short(x(low))}Z`;
  const second = (length: number) => of(length).feedForward;
  const third = (length: number) => 1 - of(length).pairs;
  return (
    <Chart height={HEIGHT} label={`${w.share}. ${reading}`}>
      <path class="box accent" d={below(() => 1)} />
      <path class="box second" d={below(third)} />
      <path class="box third" d={below(second)} />
      <Axes
        x={x}
        y={y}
        xTicks={ticks(x, [n, at.rest, at.projections, high, low, d / 2])}
        yTicks={[0, 0.5, 1]}
        yFormat={(value) => `${100 * value}%`}
        xLabel={w.length}
        yLabel={w.share}
      />
      <path class="line accent" d={`M${short(x(n))} ${BOTTOM}V${TOP}`} />
      <Text x={x(low) + 8} y={y(second(low) / 2)} text={w.feedForward} anchor="start" {...SMALL} />
      <Text
        x={x(low) + 8}
        y={y((second(low) + third(low)) / 2)}
        text={w.projections}
        anchor="start"
        {...SMALL}
      />
      <Text x={x(high) - 8} y={y(0.88)} text={w.pairs} anchor="end" {...SMALL} />
    </Chart>
  );
}
