import type { Language } from '../../../languages/language.ts';
import { Button, Choice, Slider, Toggle } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Rich } from '../kit/Rich.tsx';
import { useFigure } from '../kit/use-figure.ts';
import { ByLayer } from './charts.tsx';
import figure, { DEPTHS, GAINS, LAST_SEED, WIRINGS } from './figure.ts';
import { formulas, type Formulas } from './formulas.ts';
import { measure, predict, randomToy, TOKENS, WIDTH, type Profile } from './model.ts';
import { shown } from './numbers.ts';
import type { Words } from './words.ts';

interface Props {
  language: Language;
  start?: string;
}

/** F7: what depth does to the trunk and to the gradient, by the position of LN. */
export default function Depth({ language, start }: Props) {
  const held = useFigure(figure, start);
  const { state, set } = held;
  const w = figure.words[language];
  const id = (field: string) => `figure-${held.name}-${field}`;
  const gain = state.scaled ? state.gain / Math.sqrt(state.l) : state.gain;
  const measured = measure(state.ln, randomToy(state.l, state.seed), gain);
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
      <div class="steps">
        <Button onClick={() => set({ seed: (state.seed % LAST_SEED) + 1 })}>{w.again(state.seed)}</Button>
      </div>
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

interface ComparedProps {
  measured: Profile;
  predicted: Profile;
  written: Formulas;
  words: Words;
}

/** The four numbers at the end of the stack: by formula, and simulated. */
function Compared({ measured, predicted, written, words: w }: ComparedProps) {
  const pick = ({ variance, share, gradient, change }: Profile) => ({
    variance: variance.at(-1),
    share,
    gradient: gradient[0],
    change: (change.at(-1) ?? NaN) / (change[0] ?? NaN),
  });
  const [simulated, byFormula] = [pick(measured), pick(predicted)];
  const rows = ['variance', 'share', 'gradient', 'change'] as const;
  return (
    <div class="matrix-box" role="group" aria-label={w.table} tabindex={0}>
      <table class="matrix depth-table">
        <caption>{w.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{w.predicted}</th>
            <th scope="col">{w.measured}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <Rich text={w.rows[row]} />
              </th>
              <td>
                {written[row] !== '1' && (
                  <span class="depth-formula">
                    <Rich text={written[row]} />
                  </span>
                )}
                <Rich text={`${written[row] === '1' ? '' : '= '}${shown(byFormula[row])}`} />
              </td>
              <td>
                <Rich text={shown(simulated[row])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
