import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { Axes, Chart, Curve, type Scale, WIDTH } from '../kit/chart.tsx';
import { fixed } from '../kit/format.ts';
import { LONGEST_LEAD } from './figure.ts';
import { bestLead, fromLead, type Outcome, type Spread } from './model.ts';
import { exact, type Words } from './words.ts';

const HEIGHT = 168;
const LEADS = Array.from({ length: 91 }, (_, index) => (index * LONGEST_LEAD) / 90);
const [RIGHT, BOTTOM, TOP] = [WIDTH - 8, 130, 26];

interface CurvesProps {
  lead: number;
  count: number;
  smoothing: number;
  spread: Spread;
  words: Words;
}

/** The loss and the gradient of the correct word as functions of its lead, with and without smoothing. */
export function Curves({ lead, count, smoothing, spread, words: w }: CurvesProps) {
  const at = (position: number, eps: number) => fromLead(position, count, eps, spread);
  const loss = (position: number, eps: number) => at(position, eps).loss;
  const slope = (position: number, eps: number) => at(position, eps).groups[0]?.gradient ?? NaN;
  const highest = Math.max(loss(0, smoothing), loss(LONGEST_LEAD, smoothing));
  const best = bestLead(count, smoothing, spread);
  const x = scaleLinear([0, LONGEST_LEAD], [40, RIGHT]);
  const losses = scaleLinear([0, highest], [BOTTOM, TOP]).nice(4);
  const slopes = scaleLinear([-1, Math.max(0.25, smoothing)], [BOTTOM, TOP]);
  const { floor } = at(0, smoothing);
  const shared = { x, lead, best, smoothing };
  return (
    <div class="charts">
      <Plot {...shared} y={losses} of={loss} ticks={losses.ticks(4)} name={w.loss} words={w}>
        <Curve
          x={x}
          y={losses}
          tone="third"
          dashed
          points={[
            [0, floor],
            [LONGEST_LEAD, floor],
          ]}
        />
      </Plot>
      <Plot {...shared} y={slopes} of={slope} ticks={[-1, -0.5, 0]} name={w.slope} words={w} />
    </div>
  );
}

interface PlotProps {
  x: Scale;
  y: Scale;
  of: (lead: number, smoothing: number) => number;
  ticks: readonly number[];
  name: string;
  lead: number;
  best: number;
  smoothing: number;
  words: Words;
  children?: ComponentChildren;
}

function Plot({ x, y, of, ticks, name, lead, best, smoothing, words: w, children }: PlotProps) {
  const curve = (eps: number) => LEADS.map((position) => [position, of(position, eps)] as const);
  const now = of(lead, smoothing);
  return (
    <Chart height={HEIGHT} label={`${name}. ${w.now}: ${w.show(lead)}, ${exact(now)}`}>
      <Axes
        x={x}
        y={y}
        xTicks={x.ticks(6)}
        yTicks={ticks}
        yFormat={(value) => String(value).replace('-', '−')}
        xLabel={w.axis}
        yLabel={name}
      />
      {best <= LONGEST_LEAD && <path class="line third dotted" d={`M${x(best)} ${TOP}V${BOTTOM}`} />}
      {children}
      <Curve x={x} y={y} tone="second" dashed points={curve(0)} />
      {smoothing > 0 && <Curve x={x} y={y} tone="accent" points={curve(smoothing)} />}
      <circle class="mark accent" cx={x(lead)} cy={y(now)} r={4.5} />
    </Chart>
  );
}

/** The legend of the lines. */
export function Legend({ smoothing, best, words: w }: { smoothing: number; best: number; words: Words }) {
  const lines = [
    smoothing > 0 && (['accent', w.smoothed] as const),
    ['second', w.plain] as const,
    ['third', w.floor] as const,
    best <= LONGEST_LEAD && (['third dotted', w.lowest] as const),
    ['point', w.now] as const,
  ];
  return (
    <ul class="cross-entropy-legend">
      {lines.map(
        (line) =>
          line && (
            <li>
              <span class={line[0]} aria-hidden="true" />
              {line[1]}
            </li>
          ),
      )}
    </ul>
  );
}

/** The predicted and the target probability of each word, side by side. */
export function Bars({ groups, words: w }: { groups: Outcome['groups']; words: Words }) {
  const x = scaleLinear([0.5, groups.length + 0.5], [40, RIGHT]);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const bar = Math.min(24, (x(2) - x(1)) * 0.38);
  const label = groups.map(({ p, q }, index) => `${index + 1}: p ${fixed(p, 3)}, q ${fixed(q, 3)}`);
  return (
    <Chart height={HEIGHT} label={`${w.bars}. ${label.join('; ')}`}>
      <Axes
        x={x}
        y={y}
        xTicks={groups.map((_, index) => index + 1)}
        yTicks={[0, 0.5, 1]}
        xLabel={w.word}
        yLabel={w.bars}
      />
      {groups.map(({ p, q }, index) => (
        <>
          <rect class="box accent" x={x(index + 1) - bar - 1} y={y(p)} width={bar} height={y(0) - y(p)} />
          <rect class="box" x={x(index + 1) + 1} y={y(q)} width={bar} height={y(0) - y(q)} />
        </>
      ))}
    </Chart>
  );
}
