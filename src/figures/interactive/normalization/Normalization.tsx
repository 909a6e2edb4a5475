import type { Language } from '../../../languages/language.ts';
import type { Place } from '../../norm-axes/model.ts';
import { Choice, Select, Slider, Toggle } from '../kit/controls.tsx';
import { fixed } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Matrix } from '../kit/tables.tsx';
import { useFigure } from '../kit/use-figure.ts';
import { Cube } from './cube.tsx';
import figure, { FACTORS, FEATURES, METHODS, TOKENS } from './figure.ts';
import {
  distance,
  group,
  isOutlier,
  moved,
  normalized,
  shares,
  statisticsAt,
  tokens,
  type Method,
  type Token,
} from './model.ts';
import type { Words } from './words.ts';

interface Props {
  language: Language;
  start?: string;
}

/** F6: which numbers share their statistics, and which outputs move when one token does. */
export default function Normalization({ language, start }: Props) {
  const held = useFigure(figure, start);
  const { state, set } = held;
  const w = figure.words[language];
  const id = (field: string) => `figure-${held.name}-${field}`;
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
  const mark = (other: Place) =>
    !shares(state.norm, place, other) ? undefined : isSame(place, other) ? 'chosen' : 'shares';

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
      <p class="normalization-key">{w.key}</p>
      <div class="matrices">
        <Cube
          caption={w.input(state.pad)}
          words={w}
          tokens={input}
          values={input.map(({ values }) => values)}
          digits={0}
          mark={mark}
          onChoose={({ batch, position, feature }) => {
            const at = TOKENS.find((name) => name === `${batch === 0 ? 'A' : 'B'}${position}`);
            const f = FEATURES.find((name) => name === String(feature));
            if (at && f) set({ at, f });
          }}
          {...statisticsBeside(state.norm, input, w)}
        />
        <Cube
          caption={w.output}
          words={w}
          tokens={input}
          values={now}
          digits={3}
          mark={(other) => (isSame(place, other) ? 'shown' : undefined)}
          heads={[<span class="visually-hidden">{w.against}</span>]}
          side={(index) => [<Verdict moved={changed[index] ?? false} words={w} />]}
        />
      </div>
      <Matrix
        caption={w.zero}
        rows={FEATURES.map((feature) => `f_${feature}`)}
        columns={['×1', `×${state.k}`, w.change]}
        values={zero.after.map((value, feature) => {
          const was = zero.before[feature] ?? NaN;
          return [was, value, value - was];
        })}
        digits={4}
      />
    </Frame>
  );
}

/** Whether a token's output has moved, as a sign and, for those who hear it, in words. */
function Verdict({ moved, words: w }: { moved: boolean; words: Words }) {
  return (
    <>
      <span aria-hidden="true">{moved ? '≠' : '='}</span>
      <span class="visually-hidden">{moved ? w.moved : w.same}</span>
    </>
  );
}

/** The place of `A0` and `2`. */
function placeOf(at: string, feature: string): Place {
  return { batch: at.startsWith('A') ? 0 : 1, position: Number(at.slice(1)), feature: Number(feature) };
}

function isSame(one: Place, other: Place): boolean {
  return one.batch === other.batch && one.position === other.position && one.feature === other.feature;
}

/** Where the statistics stand: below each feature for BatchNorm, beside each token for the other two. */
function statisticsBeside(method: Method, all: readonly Token[], w: Words) {
  const at = (place: Place) => statisticsAt(method, all, place);
  const show = (value: number) => fixed(value, 2);
  if (method === 'batch') {
    const found = FEATURES.map((feature) => at({ batch: 0, position: 0, feature: Number(feature) }));
    return {
      heads: [],
      side: () => [],
      foot: [
        { name: w.mean, values: found.map(({ mean }) => show(mean)) },
        { name: w.deviation, values: found.map(({ scale }) => show(scale)) },
      ],
    };
  }
  return {
    heads: method === 'layer' ? [w.mean, w.deviation] : [w.rms],
    side: (index: number) => {
      const { batch = 0, position = 0 } = all[index] ?? {};
      const { mean, scale } = at({ batch, position, feature: 0 });
      return method === 'layer' ? [show(mean), show(scale)] : [show(scale)];
    },
  };
}
