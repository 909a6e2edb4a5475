import { DrawAgain } from '../kit/buttons.tsx';
import { Choice, Slider, Toggle } from '../kit/controls.tsx';
import { fixed } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Matrix, Values } from '../kit/tables.tsx';
import { Typed } from '../kit/Typed.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { Histogram, Weights } from './charts.tsx';
import figure, { TEMPERATURES, WIDTHS } from './figure.ts';
import { jacobian, measure, randomRows, type Row } from './model.ts';
import { positive, share, type Words } from './words.ts';

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
