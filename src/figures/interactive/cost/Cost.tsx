import { Button } from '../kit/buttons.tsx';
import { Choice, Slider, Toggle } from '../kit/controls.tsx';
import { grouped } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { HEADS, INNER, LAYERS, LENGTHS, RATIOS, VOCABULARIES, WIDTHS } from './figure.ts';
import { crossings, fittingHeads } from './model.ts';
import { times } from './numbers.ts';
import { Operations } from './Operations.tsx';
import { ParametersView } from './Parameters.tsx';

/** F9: the operations of a layer and the parameters of a model, by part. */
export default function Cost({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const { n, d, ff, L, V } = state;
  const w = figure.words[language];
  const h = fittingHeads(state.h, d, HEADS);
  const sizes = { vocabulary: V, width: d, ratio: ff, layers: L, inner: state.E, decoder: state.dec };
  const counting = state.view === 'operations';
  const reading = counting ? w.reading(n, d, ff) : w.parametersReading(sizes);
  const at = crossings(d, ff);
  const goTo = (length: number, symbol: string) => (
    <Button disabled={n === length} onClick={() => set({ n: length })}>
      {w.goTo(symbol)}
    </Button>
  );

  const controls = (
    <>
      <Choice
        id={id('view')}
        label={w.view}
        value={state.view}
        options={[
          { value: 'operations', label: w.operations },
          { value: 'parameters', label: w.parameters },
        ]}
        onChange={(view) => set({ view })}
      />
      <Slider id={id('d')} label={w.d} value={d} values={WIDTHS} onChange={(next) => set({ d: next })} />
      {counting && (
        <>
          <Slider
            id={id('n')}
            label={w.n}
            value={n}
            values={[...new Set([...LENGTHS, at.projections, at.rest])].sort((one, other) => one - other)}
            onChange={(next) => set({ n: next })}
          />
          <div class="steps">
            {goTo(at.projections, '2d')}
            {goTo(at.rest, times(2 + ff, 'd'))}
          </div>
        </>
      )}
      <Slider
        id={id('ff')}
        label={w.ff}
        value={ff}
        values={RATIOS}
        show={(value) => `${times(value, 'd')} = ${value * d}`}
        onChange={(next) => set({ ff: next })}
      />
      <Slider
        id={id('h')}
        label={w.h}
        value={h}
        values={HEADS.filter((heads) => d % heads === 0)}
        show={(value) => w.heads(value, d / value)}
        onChange={(next) => set({ h: next })}
      />
      <Slider id={id('L')} label={w.L} value={L} values={LAYERS} onChange={(next) => set({ L: next })} />
      {!counting && (
        <>
          <Slider
            id={id('V')}
            label={w.V}
            value={V}
            values={VOCABULARIES}
            show={grouped}
            onChange={(next) => set({ V: next })}
          />
          <Slider
            id={id('E')}
            label={w.E}
            value={state.E}
            values={INNER}
            show={(value) => (value === 0 ? w.whole : String(value))}
            onChange={(next) => set({ E: next })}
          />
          <Toggle id={id('dec')} label={w.dec} checked={state.dec} onChange={(dec) => set({ dec })} />
        </>
      )}
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      {counting ? (
        <Operations n={n} d={d} h={h} ff={ff} layers={L} words={w} reading={reading} />
      ) : (
        <ParametersView sizes={sizes} h={h} words={w} reading={reading} />
      )}
    </Frame>
  );
}
