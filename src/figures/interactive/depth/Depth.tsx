import { useMemo } from 'preact/hooks';
import { DrawAgain } from '../kit/buttons.tsx';
import { Choice, Slider, Toggle } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Rich } from '../kit/Rich.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { ByLayer } from './charts.tsx';
import { Compared } from './compared.tsx';
import figure, { DEPTHS, GAINS, WIRINGS } from './figure.ts';
import { formulas } from './formulas.ts';
import { measure, predict, randomToy, TOKENS, WIDTH } from './model.ts';

/** F7: how depth changes the residual stream and the gradient, by the position of LN. */
export default function Depth({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const gain = state.scaled ? state.gain / Math.sqrt(state.l) : state.gain;
  const measured = useMemo(
    () => measure(state.ln, randomToy(state.l, state.seed), gain),
    [state.ln, state.l, state.seed, gain],
  );
  const predicted = predict(state.ln, state.l, gain);
  const reading = w.reading({
    wiring: state.ln,
    layers: state.l,
    gain: state.gain,
    scaled: state.scaled,
    measured,
    predicted,
  });

  const controls = (
    <>
      <Choice
        id={id('ln')}
        label={w.ln}
        value={state.ln}
        options={WIRINGS.map((value) => ({ value, label: w.wirings[value] }))}
        onChange={(ln) => set({ ln })}
      />
      <Slider id={id('l')} label={w.layers} value={state.l} values={DEPTHS} onChange={(l) => set({ l })} />
      <Slider
        id={id('gain')}
        label={w.gain}
        value={state.gain}
        values={GAINS}
        onChange={(value) => set({ gain: value })}
      />
      <Toggle
        id={id('scaled')}
        label={w.scaled}
        checked={state.scaled}
        onChange={(scaled) => set({ scaled })}
      />
      <DrawAgain language={language} seed={state.seed} onChange={(seed) => set({ seed })} />
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="charts">
        <ByLayer
          title={w.variance}
          across={w.sublayer}
          formula={w.predicted}
          label={`${w.variance}. ${reading}`}
          lines={[
            {
              name: w.measured,
              tone: 'accent',
              simulated: measured.variance,
              predicted: predicted.variance,
            },
          ]}
          reach={predict('pre', state.l, gain).variance}
        />
        <ByLayer
          title={w.gradient}
          across={w.sublayer}
          formula={w.predicted}
          label={`${w.gradient}. ${reading}`}
          lines={[
            {
              name: w.whole,
              tone: 'accent',
              simulated: measured.gradient,
              predicted: predicted.gradient,
            },
            {
              name: w.identity,
              tone: 'second',
              simulated: measured.identity,
              predicted: predicted.identity,
            },
          ]}
          reach={[1e-4, 10]}
        />
      </div>
      <Compared
        measured={measured}
        predicted={predicted}
        written={formulas(state.ln, state.scaled)}
        words={w}
      />
      <p class="depth-setting">
        <Rich text={w.setting(TOKENS, WIDTH)} />
      </p>
    </Frame>
  );
}
