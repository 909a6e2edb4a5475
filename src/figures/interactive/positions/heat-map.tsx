import { Chart, Text, WIDTH } from '../kit/chart.tsx';
import { encoding, spreadPairs } from './model.ts';
import type { Words } from './words.ts';

/** The number of pairs that fit side by side. */
export const PAIRS = 12;

/** The number of positions in the window; it always contains p and p + k. */
export const ROWS = 128;

/** The number of steps from 0 to 1. Values from −1 to 1 are shown in steps of 1/3, which the eye can distinguish. */
const STEPS = 3;
const LEFT = 42;
const TOP = 44;
const BREADTH = 232;
const ROW = 1.5;
const HEIGHT = ROWS * ROW;
const quiet = { size: 'small', tone: 'muted' } as const;
const names = (step: number) => `heat ${step < 0 ? 'second' : 'accent'} level-${Math.abs(step)}`;

/**
 * Runs of one level along a dimension, with all runs of a level as one path, in units of cells. Each run is relative to
 * the end of the previous one: the waves repeat, so the path data repeats too and compresses to half the size.
 */
function runs(dimensions: number, base: number, pairs: readonly number[]): [number, string][] {
  const paths = new Map<number, string>();
  const ends = new Map<number, readonly [number, number]>();
  const rows = Array.from({ length: ROWS }, (_, position) =>
    encoding(position, dimensions, base).map((value) => Math.round(value * STEPS)),
  );
  const columns = pairs.flatMap((pair) => [2 * pair, 2 * pair + 1]);
  columns.forEach((dimension, column) => {
    for (let start = 0, end = 1; start < ROWS; start = end++) {
      const step = rows[start]?.[dimension] ?? 0;
      while (end < ROWS && rows[end]?.[dimension] === step) end++;
      if (step === 0) continue;
      const [across, down] = ends.get(step) ?? [0, 0];
      const run = `m${column - across} ${start - down}v${end - start}`;
      paths.set(step, (paths.get(step) ?? '') + run);
      ends.set(step, [column, end]);
    }
  });
  return [...paths];
}

interface Props {
  d: number;
  base: number;
  start: number;
  end: number;
  pair: number;
  words: Words;
}

/** The encodings of a window of positions, one column per dimension, with marks at p, p + k and the chosen pair. */
export function HeatMap({ d, base, start, end, pair, words: w }: Props) {
  const pairs = spreadPairs(d, PAIRS);
  const cell = BREADTH / pairs.length / 2;
  const at = (position: number) => TOP + (position + 0.5) * ROW;
  const right = LEFT + BREADTH;
  const nearest = pairs.findIndex((each) => each >= pair);
  return (
    <Chart height={TOP + HEIGHT + 24} label={w.heatLabel(pairs.length, d / 2, ROWS - 1)}>
      <Text x={LEFT} y={10} text={w.heat(pairs.length, d / 2)} anchor="start" {...quiet} />
      <Legend />
      <Text x={LEFT + cell} y={33} text="i = 0" {...quiet} />
      <Text x={right - cell} y={33} text={String(d / 2 - 1)} {...quiet} />
      <g transform={`translate(${LEFT + cell / 2} ${TOP}) scale(${cell} ${ROW})`}>
        {runs(d, base, pairs).map(([step, path]) => (
          <path class={names(step)} d={path} />
        ))}
      </g>
      <path class="grid" d={`M${LEFT} ${TOP}h${BREADTH}v${HEIGHT}h${-BREADTH}z`} />
      {start >= 10 && <Text x={LEFT - 7} y={TOP + 4} text="0" anchor="end" {...quiet} />}
      <Text x={LEFT - 7} y={TOP + HEIGHT - 4} text={String(ROWS - 1)} anchor="end" {...quiet} />
      <path class="axis" d={`M${LEFT} ${at(start)}H${right}M${LEFT} ${at(end)}H${right}`} />
      <path class="mark accent" d={`M${LEFT} ${at(start)}l-6 -4v8z`} />
      <Text x={LEFT - 9} y={at(start)} text={`p=${start}`} size="small" anchor="end" tone="accent" />
      <path class="mark second" d={`M${right} ${at(end)}l6 -4v8z`} />
      <Text x={right + 9} y={at(end)} text={`p+k=${end}`} size="small" anchor="start" tone="second" />
      <path class="line" d={`M${LEFT + nearest * 2 * cell + 1} ${TOP + HEIGHT + 3}v4h${2 * cell - 2}v-4`} />
      <Text
        x={Math.min(right - 16, Math.max(LEFT + 16, LEFT + (nearest * 2 + 1) * cell))}
        y={TOP + HEIGHT + 16}
        text={`i = ${pair}`}
        size="small"
      />
    </Chart>
  );
}

/** The legend of the levels, at the upper right. */
function Legend() {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, index) => index - STEPS);
  const size = 11;
  const x = WIDTH - 22 - steps.length * size;
  return (
    <>
      <g transform={`translate(${x} 10) scale(${size})`}>
        {steps.map((step) => step !== 0 && <path class={names(step)} d={`M${step + STEPS} 0h1`} />)}
      </g>
      <Text x={x - 5} y={10} text="−1" anchor="end" {...quiet} />
      <Text x={x + (steps.length * size) / 2} y={10} text="0" {...quiet} />
      <Text x={x + steps.length * size + 5} y={10} text="1" anchor="start" {...quiet} />
    </>
  );
}
