import { Button } from '../kit/buttons.tsx';
import { Choice, Select, Slider, Toggle, range } from '../kit/controls.tsx';
import { grouped } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Values } from '../kit/tables.tsx';
import { Typed } from '../kit/Typed.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { chance, equation, power } from './chance.ts';
import figure, { SENTENCES } from './figure.ts';
import { Longer } from './Longer.tsx';
import { cacheBytes, computed, MODELS, passes, prefixRight, shifted, tokensOf, type Way } from './model.ts';
import { Steps } from './Steps.tsx';
import type { Long, Pass, Words } from './words.ts';

/** 1 + 2 + 3 = 6 */
function sum(count: number): string {
  return count === 1 ? '1' : `${range(1, count).join(' + ')} = ${computed('uncached', count)}`;
}

/** F11: what one pass computes in training and in generation, with and without a KV cache. */
export default function Generation({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const { e, n } = state;
  const w = figure.words[language];
  const sentence = tokensOf(state.s === 'typed' ? state.text : w.sentences[state.s]);
  const { inputs, targets } = shifted(sentence);
  const size = inputs.length;
  const t = Math.min(state.t, size);
  const way: Way = state.mode === 'training' ? 'training' : state.cache ? 'cached' : 'uncached';
  const room = (count: number) => cacheBytes(MODELS[state.model], count);

  const other = way === 'cached' ? 'uncached' : 'cached';
  const pass: Pass = {
    t,
    size,
    input: inputs[t - 1] ?? '',
    output: targets[t - 1] ?? '',
    cached: state.cache,
    computed: String(computed(way, t)),
    other: String(computed(other, t)),
    right: equation(e, t - 1),
  };
  const long: Long = {
    n: grouped(n),
    computed: grouped(computed(way, n)),
    other: grouped(computed(other, n)),
    right: equation(e, n),
    bytes: w.bytesOf(grouped(room(n))),
  };
  const reading = way === 'training' ? w.trainingReading(size, long) : w.generationReading(pass, long);

  const controls = (
    <>
      <Choice
        id={id('mode')}
        label={w.mode}
        value={state.mode}
        options={[
          { value: 'training', label: w.training },
          { value: 'generation', label: w.generation },
        ]}
        onChange={(mode) => set({ mode })}
      />
      <Select
        id={id('s')}
        label={w.sentence}
        value={state.s}
        options={[
          ...SENTENCES.map((value) => ({ value, label: w.sentences[value] })),
          { value: 'typed', label: w.typed },
        ]}
        onChange={(s) => set(s === 'typed' ? { s, text: sentence.join(' ') } : { s })}
      />
      {state.s === 'typed' && (
        <Typed
          id={id('text')}
          label={w.text}
          value={state.text}
          write={(text) => text}
          read={figure.fields.text.read}
          hint={w.hint}
          onChange={(text) => set({ text })}
        />
      )}
      {way !== 'training' && (
        <>
          <Slider
            id={id('t')}
            label={w.step}
            value={t}
            values={range(1, size)}
            show={(value) => w.ofSteps(value, size)}
            onChange={(value) => set({ t: value })}
          />
          <div class="steps">
            <Button disabled={t === 1} onClick={() => set({ t: t - 1 })}>
              {w.back}
            </Button>
            <Button disabled={t === size} onClick={() => set({ t: t + 1 })}>
              {w.next}
            </Button>
            <Toggle
              id={id('cache')}
              label={w.cache}
              checked={state.cache}
              onChange={(cache) => set({ cache })}
            />
          </div>
        </>
      )}
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="matrices generation-now">
        <Steps id={id('steps')} way={way} inputs={inputs} targets={targets} step={t} words={w} />
        <Values
          items={way === 'training' ? trainingValues(size, w) : passValues({ way, t, e, room: room(t) }, w)}
        />
      </div>
      <Longer held={held} way={way} prefix={way === 'training' ? undefined : t - 1} words={w} />
    </Frame>
  );
}

function trainingValues(size: number, w: Words) {
  return [
    { name: w.passes, value: w.times(String(passes('training', size))) },
    { name: w.computed, value: w.together(computed('training', size)) },
    { name: w.truePrefix, value: w.data(chance(prefixRight('training', 0, size))) },
  ];
}

interface Now {
  way: Way;
  t: number;
  e: number;
  room: number;
}

function passValues({ way, t, e, room }: Now, w: Words) {
  const [cached, uncached] = [String(computed('cached', t)), sum(t)];
  const now = way === 'cached';
  return [
    { name: w.computedSoFar, value: now ? cached : uncached },
    { name: w.without(now), value: now ? uncached : cached },
    { name: w.prefix(power(e, t - 1)), value: chance(prefixRight(way, e, t - 1)) },
    ...(now ? [{ name: w.held, value: w.bytesOf(grouped(room)) }] : []),
  ];
}
