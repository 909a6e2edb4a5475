import { Choice, Slider, Toggle } from '../kit/controls.tsx';
import { grouped } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Values } from '../kit/tables.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { BATCHES, HEADS, LENGTHS, WIDTHS } from './figure.ts';
import {
  countWrong,
  headsThatFit,
  journey,
  type Plan,
  projectionParameters,
  REAL_WIDTH,
  stridesOf,
  wrongRuns,
} from './model.ts';
import { Merged, PerHead, Stage, Whole } from './stages.tsx';
import type { Words } from './words.ts';

/** F4: the position of every number when heads are split and merged. */
export default function Heads({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const plan = { ...state, h: headsThatFit(state.d, state.h) };
  const sentences = journey(plan);
  const strides = stridesOf(plan);
  // All sentences are processed in the same way, so the same cells are wrong in each.
  const [first] = sentences;
  const reading = w.reading(plan, first ? countWrong(first) : 0, first ? wrongRuns(first) : []);

  const sliders = [
    { field: 'h', value: plan.h, values: HEADS.filter((heads) => heads <= state.d) },
    { field: 'd', value: state.d, values: WIDTHS },
    { field: 'n', value: state.n, values: LENGTHS },
    { field: 'b', value: state.b, values: BATCHES },
  ] as const;
  const controls = (
    <>
      {sliders.map(({ field, value, values }) => (
        <Slider
          id={id(field)}
          label={w[field]}
          value={value}
          values={values}
          onChange={(next) => set({ [field]: next })}
        />
      ))}
      <Toggle
        id={id('transpose')}
        label={w.transpose}
        checked={state.transpose}
        onChange={(transpose) => set({ transpose })}
      />
      <Choice
        id={id('count')}
        label={w.count}
        value={state.count}
        options={[
          { value: 'rows', label: w.rows },
          { value: 'heads', label: w.heads },
        ]}
        onChange={(count) => set({ count })}
      />
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="heads-stages">
        <Stage number={1} text={w.split(plan, strides.view)}>
          <Whole sentences={sentences} heads={plan.h} words={w} />
        </Stage>
        <Stage number={2} text={w.swap(plan, strides.transposed)} note={w.attention(strides.outputs)}>
          <PerHead sentences={sentences} words={w} />
        </Stage>
        <Stage number={3} text={w.merge(plan)} note={w.key}>
          <Merged sentences={sentences} heads={plan.h} words={w} />
        </Stage>
        <Sizes plan={plan} words={w} />
      </div>
    </Frame>
  );
}

function Sizes({ plan, words: w }: { plan: Plan; words: Words }) {
  const { b, n, h } = plan;
  return (
    <Values
      items={[
        { name: w.linear, value: String(b * n) },
        { name: w.products, value: w.product(plan) },
        { name: w.distributions, value: String(b * h * n) },
        { name: w.width, value: String(REAL_WIDTH / h) },
        { name: w.parameters, value: grouped(projectionParameters(REAL_WIDTH, h, REAL_WIDTH / h)) },
        { name: w.unreduced, value: grouped(projectionParameters(REAL_WIDTH, h, REAL_WIDTH)) },
      ]}
    />
  );
}
