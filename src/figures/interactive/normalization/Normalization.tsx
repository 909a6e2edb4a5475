import type { Place } from '../../../models/normalization-axes.ts';
import { Choice, Select, Slider, Toggle } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Matrix } from '../kit/tables.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { FACTORS, FEATURES, METHODS, TOKENS } from './figure.ts';
import { distance, group, isOutlier, moved, normalized, statisticsAt, tokens } from './model.ts';
import { Tensors } from './tensors.tsx';

/** F6: which numbers share their statistics, and which outputs change when one token changes. */
export default function Normalization({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const place = placeOf(state.at, state.f);
  const input = tokens(state.k, state.pad);
  const before = normalized(state.norm, tokens(1, state.pad));
  const now = normalized(state.norm, input);
  const changed = moved(before, now);
  const zero = { before: before[0] ?? [], after: now[0] ?? [] };
  const others = input.flatMap((token, index) => (isOutlier(token) ? [] : [changed[index]]));
  const members = group(state.norm, input, place);
  const reading = w.reading({
    method: state.norm,
    at: state.at,
    feature: state.f,
    ...statisticsAt(state.norm, input, place),
    size: members.length,
    padding: members.filter(({ padding }) => padding).length,
    times: state.k,
    moved: others.filter(Boolean).length,
    others: others.length,
    change: distance(zero.after, zero.before),
  });
  const choose = ({ batch, position, feature }: Place) => {
    const at = TOKENS.find((name) => name === `${batch === 0 ? 'A' : 'B'}${position}`);
    const f = FEATURES.find((name) => name === String(feature));
    if (at && f) set({ at, f });
  };

  const controls = (
    <>
      <div class="wide">
        <Choice
          id={id('norm')}
          label={w.norm}
          value={state.norm}
          options={METHODS.map((value) => ({ value, label: w.methods[value] }))}
          onChange={(norm) => set({ norm })}
        />
      </div>
      <Slider
        id={id('k')}
        label={w.times}
        value={state.k}
        values={FACTORS}
        show={(value) => `×${value}`}
        onChange={(k) => set({ k })}
      />
      <Toggle id={id('pad')} label={w.pad} checked={state.pad} onChange={(pad) => set({ pad })} />
      <Select
        id={id('at')}
        label={w.at}
        value={state.at}
        options={TOKENS.map((value) => ({ value, label: w.token(value) }))}
        onChange={(at) => set({ at })}
      />
      <Choice
        id={id('f')}
        label={w.feature}
        value={state.f}
        options={FEATURES.map((value) => ({ value, label: `f_${value}` }))}
        onChange={(f) => set({ f })}
      />
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <Tensors
        method={state.norm}
        padded={state.pad}
        input={input}
        output={now}
        changed={changed}
        place={place}
        onChoose={choose}
        words={w}
      />
      <Matrix
        caption={w.zero}
        rows={FEATURES.map((feature) => `f_${feature}`)}
        columns={state.k === 1 ? [w.factor(1)] : [w.factor(1), w.factor(state.k), w.change]}
        values={zero.after.map((value, feature) => {
          const was = zero.before[feature] ?? NaN;
          return state.k === 1 ? [was] : [was, value, value - was];
        })}
        digits={4}
      />
    </Frame>
  );
}

/** The place that `A0` and `2` describe. */
function placeOf(at: string, feature: string): Place {
  return { batch: at.startsWith('A') ? 0 : 1, position: Number(at.slice(1)), feature: Number(feature) };
}
