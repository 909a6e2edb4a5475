import { scaleLinear } from 'd3-scale';
import { Axes, Chart, WIDTH } from '../kit/chart.tsx';
import { Choice, DrawAgain, Slider, Toggle, Typed } from '../kit/controls.tsx';
import { fixed } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Matrix, Values } from '../kit/tables.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { TEMPERATURES, WIDTHS } from './figure.ts';
import { histogram, jacobian, measure, randomRows, type Row } from './model.ts';
import { positive, share, type Words } from './words.ts';

/** The histogram goes from −REACH to REACH in bins of width 2. */
const REACH = 40;
const BINS = 40;

/** F1: how far the softmax saturates, by d_k, scaling and temperature. */
export default function Saturation({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const random = state.from === 'random';
  const sample = random ? randomRows(state.dk, state.scale, state.t, state.seed) : undefined;
  const own = sample ? undefined : measure(state.scores, state.t);
  const reading = sample
    ? w.reading(state.dk, state.scale, state.t, sample)
    : w.typedReading(
        share(own?.largest ?? NaN, 6),
        positive(own?.entropy ?? NaN, 4),
        positive(own?.norm ?? NaN, 4),
      );

  const controls = (
    <>
      <Choice
        id={id('from')}
        label={w.from}
        value={state.from}
        options={[
          { value: 'random', label: w.random },
          { value: 'typed', label: w.typed },
        ]}
        onChange={(from) => set({ from })}
      />
      <Slider
        id={id('t')}
        label={w.temperature}
        value={state.t}
        values={TEMPERATURES}
        onChange={(t) => set({ t })}
      />
      {random ? (
        <>
          <Slider
            id={id('dk')}
            label={w.dk}
            value={state.dk}
            values={WIDTHS}
            onChange={(dk) => set({ dk })}
          />
          <Toggle
            id={id('scale')}
            label={w.scale}
            checked={state.scale}
            onChange={(scale) => set({ scale })}
          />
          <DrawAgain language={language} seed={state.seed} onChange={(seed) => set({ seed })} />
        </>
      ) : (
        <Typed
          id={id('scores')}
          label={w.scores}
          value={state.scores}
          write={(values) => values.join(', ')}
          read={figure.fields.scores.read}
          hint={w.hint}
          onChange={(scores) => set({ scores })}
        />
      )}
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="charts">
        {sample && <Histogram scores={sample.scores.flat()} words={w} reading={reading} />}
        <Weights row={sample?.rows[0] ?? own} words={w} title={random ? w.weights : w.ownWeights} />
      </div>
      {sample ? (
        <>
          <Values
            items={[
              {
                name: w.variance,
                value: `${fixed(sample.variance, 2)}${w.expected(state.scale ? '1' : String(state.dk))}`,
              },
            ]}
          />
          <Saturated row={sample.rows[0]} mean={sample.mean} words={w} />
        </>
      ) : (
        <Own row={own} words={w} />
      )}
    </Frame>
  );
}

function Histogram({ scores, words: w, reading }: { scores: number[]; words: Words; reading: string }) {
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

function Weights({ row, words: w, title }: { row: Row | undefined; words: Words; title: string }) {
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

function Saturated({
  row,
  mean,
  words: w,
}: {
  row: Row | undefined;
  mean: Omit<Row, 'weights'>;
  words: Words;
}) {
  return (
    <Matrix
      caption={w.table}
      rows={[w.largest, w.entropy, w.norm]}
      columns={[w.row, w.mean]}
      values={[
        [row?.largest ?? NaN, mean.largest],
        [row?.entropy ?? NaN, mean.entropy],
        [row?.norm ?? NaN, mean.norm],
      ]}
      show={(value, index) => (index === 0 ? share : positive)(value, 3)}
    />
  );
}

function Own({ row, words: w }: { row: Row | undefined; words: Words }) {
  const weights = row?.weights ?? [];
  return (
    <>
      <Values
        items={weights.map((weight, index) => ({ name: w.weight(index + 1), value: share(weight, 6) }))}
      />
      <Matrix
        caption={w.jacobian}
        values={jacobian(weights)}
        digits={6}
        shade={(value) => Math.abs(value) * 4}
      />
    </>
  );
}
