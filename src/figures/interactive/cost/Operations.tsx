import { scaleLinear, scaleLog } from 'd3-scale';
import { area } from 'd3-shape';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, type Scale, Text, WIDTH } from '../kit/chart.tsx';
import { fixed, grouped } from '../kit/format.ts';
import { Values } from '../kit/tables.tsx';
import { Ledger } from './Ledger.tsx';
import { crossings, layerCost, projectionsByHead, shares, total, weights } from './model.ts';
import { percent, times, type Words } from './words.ts';

interface Props {
  n: number;
  d: number;
  h: number;
  ff: number;
  layers: number;
  words: Words;
  reading: string;
}

const [TOP, BOTTOM, HEIGHT] = [30, 196, 234];
const SMALL = { size: 'small' } as const;

/** The lengths that are drawn: around both crossings, and as far as the one that is set. */
function lengths(n: number, d: number): [number, number] {
  return [Math.min(d / 8, n), Math.max(16 * d, n)];
}

function lengthScale(n: number, d: number): Scale {
  return scaleLog(lengths(n, d), [46, WIDTH - 20]);
}

/** Ticks whose labels have room beside each other; the earlier in the list, the more they matter. */
function ticks(x: Scale, wanted: readonly number[]): number[] {
  return wanted.reduce<number[]>(
    (kept, value) => (kept.every((other) => Math.abs(x(other) - x(value)) > 38) ? [...kept, value] : kept),
    [],
  );
}

/** GFLOPs with as many decimals as a number of that size needs. */
function gigaflops(value: number): string {
  return value >= 1e12 ? grouped(value / 1e9) : fixed(value / 1e9, value >= 1e9 ? 2 : 4);
}

export function Operations(props: Props) {
  const { n, d, h, ff, layers, words: w } = props;
  const cost = layerCost(n, d, ff);
  const share = shares(cost);
  const row = (name: string, value: number, part: number) =>
    [name, grouped(value), percent(part), gigaflops(layers * value)] as const;
  return (
    <>
      <div class="charts">
        <Curves {...props} />
        <Shares {...props} />
      </div>
      <Ledger
        caption={w.ledger}
        note={w.operationsNote}
        columns={[w.oneLayer, w.part, w.layers(layers)]}
        rows={[
          row(`${w.projections} 8nd^2`, cost.projections, share.projections),
          row(`${w.pairs} 4n^2d`, cost.pairs, share.pairs),
          row(`${w.feedForward} ${times(4 * ff, 'nd^2')}`, cost.feedForward, share.feedForward),
          row(w.sum, total(cost), 1),
        ]}
      />
      <Values
        items={[
          {
            name: w.byHead,
            value: `8 × ${n} × ${d} × (${h} × ${d / h}) = ${grouped(projectionsByHead(n, d, h))}`,
          },
          { name: w.weights, value: `${h} × ${n}^2 = ${grouped(weights(n, h))}` },
        ]}
      />
    </>
  );
}

/** The costs of the parts against the length, with the crossings. */
function Curves({ n, d, ff, words: w, reading }: Props) {
  const x = lengthScale(n, d);
  const ends = lengths(n, d);
  const [low, high] = ends;
  const at = crossings(d, ff);
  const both = (length: number) => total({ ...layerCost(length, d, ff), pairs: 0 });
  const pairs = (length: number) => layerCost(length, d, ff).pairs;
  const parts = (length: number) => Object.values(layerCost(length, d, ff)) as number[];
  const y = scaleLog([Math.min(...parts(low)), Math.max(...parts(high), both(high))], [BOTTOM, TOP]);
  const line = (of: (length: number) => number) => ends.map((length) => [length, of(length)] as const);
  return (
    <Chart height={HEIGHT} label={`${w.flops}. ${reading}`}>
      <Axes
        x={x}
        y={y}
        xTicks={ticks(x, [n, at.rest, at.projections, high, low, d / 2])}
        yTicks={y.ticks(4)}
        yFormat={(value) => `10^{${Math.round(Math.log10(value))}}`}
        xLabel={w.length}
        yLabel={w.flops}
      />
      <Crossing
        x={x}
        y={y}
        length={at.projections}
        cost={pairs(at.projections)}
        name={w.goTo('2d')}
        row={0}
      />
      <Crossing
        x={x}
        y={y}
        length={at.rest}
        cost={pairs(at.rest)}
        name={w.goTo(times(2 + ff, 'd'))}
        row={1}
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
      <circle class="mark accent" cx={x(n)} cy={y(pairs(n))} r={4.5} />
      <Key row={0} text={`${w.both} ${times(8 + 4 * ff, 'nd^2')}`} tone="muted" dashed />
      <Key row={1} text={`${w.pairs} 4n^2d`} tone="accent" />
      <Key row={2} text={`${w.feedForward} ${times(4 * ff, 'nd^2')}`} tone="third" />
      <Key row={3} text={`${w.projections} 8nd^2`} tone="second" dashed />
    </Chart>
  );
}

interface CrossingProps {
  x: Scale;
  y: Scale;
  length: number;
  cost: number;
  name: string;
  row: number;
}

/** Where two costs are equal: a mark, and a dashed line down to the axis. */
function Crossing({ x, y, length, cost, name, row }: CrossingProps) {
  const across = x(length);
  const left = across > WIDTH - 76;
  return (
    <>
      <path class="line dashed" d={`M${short(across)} ${short(y(cost))}V${BOTTOM}`} />
      <rect class="mark accent" x={across - 3.5} y={y(cost) - 3.5} width={7} height={7} />
      <g class="cost-label">
        <Text
          x={across + (left ? -6 : 6)}
          y={BOTTOM - 10 - 15 * row}
          text={name}
          anchor={left ? 'end' : 'start'}
          {...SMALL}
        />
      </g>
    </>
  );
}

interface KeyProps {
  row: number;
  text: string;
  tone: 'accent' | 'second' | 'third' | 'muted';
  dashed?: boolean;
}

/** One line of the key: a stroke as in the chart, and what it stands for. */
function Key({ row, text, tone, dashed }: KeyProps) {
  const y = TOP + 9 + 15 * row;
  return (
    <g class="cost-label">
      <path class={`line curve ${tone}${dashed ? ' dashed' : ''}`} d={`M52 ${y}h20`} />
      <Text x={78} y={y} text={text} anchor="start" {...SMALL} />
    </g>
  );
}

/** The shares of the parts against the length, stacked. */
function Shares({ n, d, ff, words: w, reading }: Props) {
  const x = lengthScale(n, d);
  const [low, high] = lengths(n, d);
  const at = crossings(d, ff);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const points = Array.from({ length: 41 }, (_, index) => low * (high / low) ** (index / 40));
  const of = (length: number) => shares(layerCost(length, d, ff));
  const band = (from: (length: number) => number, to: (length: number) => number) =>
    area<number>()
      .x((length) => x(length))
      .y0((length) => y(from(length)))
      .y1((length) => y(to(length)))
      .digits(1)(points) ?? '';
  const second = (length: number) => of(length).feedForward;
  const third = (length: number) => 1 - of(length).pairs;
  return (
    <Chart height={HEIGHT} label={`${w.share}. ${reading}`}>
      <path class="box third" d={band(() => 0, second)} />
      <path class="box second" d={band(second, third)} />
      <path class="box accent" d={band(third, () => 1)} />
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
