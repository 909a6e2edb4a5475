import { ControlGroup, Select, Slider } from '../kit/controls.tsx';
import { grouped } from '../kit/format.ts';
import { Rich } from '../kit/Rich.tsx';
import { Table, Values } from '../kit/tables.tsx';
import type { FigureState } from '../kit/use-figure.ts';
import figure, { ERRORS, LENGTHS } from './figure.ts';
import { BYTES, cacheBytes, computed, MODELS, passes, type Way } from './model.ts';
import { PrefixCurve } from './PrefixCurve.tsx';
import type { Words } from './words.ts';

const keys = ['base', 'llama'] as const;

interface Props {
  held: FigureState<typeof figure.fields>;
  way: Way;
  /** The number of tokens in the prefix of the current pass; `undefined` in training. */
  prefix: number | undefined;
  words: Words;
}

/** The results for n tokens: the curve of (1−e)^k, and the passes, positions and bytes of the three modes. */
export function Longer({ held, way, prefix, words: w }: Props) {
  const { state, set, id, live } = held;
  const { n } = state;
  const { layers, heads, dk } = MODELS[state.model];
  const room = cacheBytes(MODELS[state.model], n);
  return (
    <>
      <ControlGroup live={live} legend={w.atLength}>
        <Slider id={id('e')} label={w.e} value={state.e} values={ERRORS} onChange={(e) => set({ e })} />
        <Slider
          id={id('n')}
          label={w.n}
          value={n}
          values={LENGTHS}
          show={grouped}
          onChange={(value) => set({ n: value })}
        />
        <Select
          id={id('model')}
          label={w.model}
          value={state.model}
          options={keys.map((value) => ({ value, label: w.models[value] }))}
          onChange={(model) => set({ model })}
        />
      </ControlGroup>
      <div class="charts">
        <PrefixCurve e={state.e} n={n} way={way} prefix={prefix} words={w} />
        <div class="generation-far">
          <Account n={n} way={way} words={w} />
          <Values
            items={[
              {
                name: w.formula,
                value: `${[2, layers, heads, dk, grouped(n), BYTES].join(' · ')} = ${w.bytesOf(grouped(room))}`,
              },
            ]}
          />
        </div>
      </div>
      <p class="generation-note">
        <Rich text={w.assumption} />
      </p>
    </>
  );
}

const WAYS: readonly Way[] = ['training', 'cached', 'uncached'];

/** Passes and positions of the three modes for n tokens; the chosen mode is highlighted. */
function Account({ n, way, words: w }: { n: number; way: Way; words: Words }) {
  return (
    <Table
      caption={w.length(grouped(n))}
      columns={[w.passes, w.positions]}
      rows={WAYS.map((each) => ({
        name: w.ways[each],
        cells: [grouped(passes(each, n)), grouped(computed(each, n))],
        ...(each === way && { mark: 'generation-chosen' }),
      }))}
    />
  );
}
