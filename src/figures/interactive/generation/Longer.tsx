import { scaleLinear } from 'd3-scale';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, Text, WIDTH, widthOf } from '../kit/chart.tsx';
import { Choice, Select, Slider } from '../kit/controls.tsx';
import { grouped } from '../kit/format.ts';
import { Rich } from '../kit/Rich.tsx';
import { Values } from '../kit/tables.tsx';
import type { FigureState } from '../kit/use-figure.ts';
import { chance } from './chance.ts';
import figure, { BYTES, ERRORS, LENGTHS } from './figure.ts';
import { cacheBytes, computed, decay, MODELS, passes, prefixRight, type Way } from './model.ts';
import type { Words } from './words.ts';

const keys = ['base', 'llama'] as const;

interface Props {
  held: FigureState<typeof figure.fields>;
  way: Way;
  /** Tokens written so far; none in training. */
  step: number | undefined;
  ids(field: string): string;
  words: Words;
}

/** What becomes of n tokens: the curve of (1−e)^t, and passes, positions and bytes of the three ways. */
export function Longer({ held, way, step, ids: id, words: w }: Props) {
  const { state, set, live } = held;
  const { n, bytes } = state;
  const { layers, heads, dk } = MODELS[state.model];
  const room = cacheBytes(MODELS[state.model], n, bytes);
  return (
    <>
      <fieldset class="controls" disabled={!live} data-needs-script data-screen-only>
        <legend class="visually-hidden">{w.atLength}</legend>
        <Slider id={id('e')} label={w.e} value={state.e} values={ERRORS} onChange={(e) => set({ e })} />
        <Slider
          id={id('n')}
          label={w.n}
          value={n}
          values={LENGTHS}
          show={grouped}
          onChange={(value) => set({ n: value })}
        />
        <Select
          id={id('model')}
          label={w.model}
          value={state.model}
          options={keys.map((value) => ({ value, label: w.models[value] }))}
          onChange={(model) => set({ model })}
        />
        <Choice
          id={id('bytes')}
          label={w.bytes}
          value={String(bytes)}
          options={BYTES.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(value) => set({ bytes: Number(value) })}
        />
      </fieldset>
      <div class="charts">
        <Drift e={state.e} n={n} way={way} step={step} words={w} />
        <div class="generation-far">
          <Account n={n} way={way} words={w} />
          <Values
            items={[
              {
                name: w.formula,
                value: `${[2, layers, heads, dk, grouped(n), bytes].join(' · ')} = ${w.bytesOf(grouped(room))}`,
              },
            ]}
          />
        </div>
      </div>
      <p class="generation-note">
        <Rich text={w.assumption} />
      </p>
    </>
  );
}

interface DriftProps {
  e: number;
  n: number;
  way: Way;
  step: number | undefined;
  words: Words;
}

/** (1−e)^t over t, with the current pass and the end marked. */
function Drift({ e, n, way, step, words: w }: DriftProps) {
  const x = scaleLinear([0, n], [40, WIDTH - 14]);
  // Room above 1 for what is written on the line.
  const y = scaleLinear([0, 1.2], [158, 26]);
  const training = way === 'training';
  const right = (tokens: number) => prefixRight('cached', e, tokens);
  const atNow = step && w.at('t', step, chance(right(step)));
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
      {step && atNow && (
        <Now
          x={x(step)}
          y={y(right(step))}
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

/** The current pass: a line up from the axis, a dot on the curve, and its value above it, clear of other labels. */
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

const WAYS: readonly Way[] = ['training', 'cached', 'uncached'];

/** Passes and positions of the three ways for n tokens; the way that the reader has chosen stands out. */
function Account({ n, way, words: w }: { n: number; way: Way; words: Words }) {
  const caption = w.length(grouped(n));
  return (
    <div class="matrix-box" role="group" aria-label={caption} tabindex={0}>
      <table class="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{w.passes}</th>
            <th scope="col">{w.positions}</th>
          </tr>
        </thead>
        <tbody>
          {WAYS.map((each) => (
            <tr class={each === way ? 'generation-chosen' : ''}>
              <th scope="row">{w.ways[each]}</th>
              <td>{grouped(passes(each, n))}</td>
              <td>{grouped(computed(each, n))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
