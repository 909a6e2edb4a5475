import { Choice, Select } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Values } from '../kit/tables.tsx';
import { Typed } from '../kit/Typed.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { Batches, Shares } from './batches.tsx';
import figure from './figure.ts';
import { microBatches, type Norm, run, type Zero } from './model.ts';
import { Timeline } from './timeline.tsx';
import { usedLoss, wholeLoss } from './words.ts';

const ZEROES: readonly Zero[] = ['once', 'each', 'never', 'late'];
const NORMS: readonly Norm[] = ['tokens', 'means'];

/** F14: the content of the gradient buffer after each call, and the loss whose gradient it is. */
export default function Accumulation({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const { norm, zero } = state;
  const w = figure.words[language];
  const batches = microBatches(state.sizes);
  const steps = run(batches, norm, zero);

  const controls = (
    <>
      <Typed
        id={id('sizes')}
        label={w.sizes}
        value={state.sizes}
        write={(values) => values.join(', ')}
        read={figure.fields.sizes.read}
        hint={w.hint}
        onChange={(sizes) => set({ sizes })}
      />
      <Select
        id={id('zero')}
        label={w.zero}
        value={zero}
        options={ZEROES.map((value) => ({ value, label: w.zeroes[value] }))}
        onChange={(next) => set({ zero: next })}
      />
      <div class="wide">
        <Choice
          id={id('norm')}
          label={w.norm}
          value={norm}
          options={NORMS.map((value) => ({ value, label: w.norms[value] }))}
          onChange={(next) => set({ norm: next })}
        />
      </div>
    </>
  );

  return (
    <Frame
      figure={held}
      language={language}
      words={w}
      controls={controls}
      reading={w.reading(steps, batches, norm, zero)}
    >
      <Values
        items={[
          { name: w.wholeLoss, value: wholeLoss(batches) },
          { name: w.usedLoss, value: usedLoss(batches, norm, zero) },
        ]}
      />
      <Shares batches={batches} norm={norm} zero={zero} words={w} />
      <Batches batches={batches} norm={norm} zero={zero} words={w} />
      <div class="accumulation-steps">
        {steps.map((step, index) => (
          <Timeline step={step} number={index + 1} words={w} />
        ))}
      </div>
    </Frame>
  );
}
