import { DrawAgain } from '../kit/buttons.tsx';
import { Choice, Slider } from '../kit/controls.tsx';
import { grouped } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Matrix, Values } from '../kit/tables.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { LENGTHS, WIDTHS } from './figure.ts';
import { Growth } from './growth.tsx';
import {
  costs,
  farthest,
  KINDS,
  type Kind,
  sample,
  softmaxAttention,
  valuesFirst,
  weightsFirst,
} from './model.ts';
import { gap, products, type Words } from './words.ts';

/** The size of the trial, which is small enough to be read and does not depend on n and d_k. */
const [TOKENS, WIDTH] = [12, 4] as const;

/** F13: the two orders of multiplication, the cost of each, and when they agree. */
export default function Reassociation({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const { n, d, kind, seed } = state;
  const { q, k, v } = sample(TOKENS, WIDTH, seed);
  const outputs = {
    weights: weightsFirst(q, k, v, kind),
    values: valuesFirst(q, k, v, kind),
    softmax: softmaxAttention(q, k, v),
  };
  const cost = costs(n, d, kind);
  const difference = farthest(outputs.weights, outputs.values);
  const fromSoftmax = farthest(outputs.weights, outputs.softmax);
  const reading = w.reading({ ...cost, n, d, kind, seed, difference, fromSoftmax });
  const free = kind !== 'softmax';
  const product = products(kind);

  const controls = (
    <>
      <Slider
        id={id('n')}
        label={w.n}
        value={n}
        values={LENGTHS}
        show={grouped}
        onChange={(next) => set({ n: next })}
      />
      <Slider id={id('d')} label={w.d} value={d} values={WIDTHS} onChange={(next) => set({ d: next })} />
      <Choice
        id={id('kind')}
        label={w.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, label: w.kinds[value] }))}
        onChange={(next) => set({ kind: next })}
      />
      <DrawAgain language={language} seed={seed} onChange={(seed) => set({ seed })} />
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="charts">
        <Growth
          title={w.work}
          kind={kind}
          pairs={(length) => costs(length, d, kind).pairs.work}
          state={free ? (length) => costs(length, d, kind).state.work : undefined}
          n={n}
          d={d}
          words={w}
        />
        <Growth
          title={w.between}
          kind={kind}
          pairs={(length) => costs(length, d, kind).pairs.between}
          state={free ? (length) => costs(length, d, kind).state.between : undefined}
          n={n}
          d={d}
          words={w}
        />
      </div>
      <Values
        items={[
          { name: w.pairsWork(product.pairs), value: grouped(cost.pairs.work) },
          { name: w.pairsBetween, value: w.size(cost.pairs.between) },
          ...(free
            ? [
                { name: w.stateWork(product.state), value: grouped(cost.state.work) },
                { name: w.stateBetween(kind), value: w.size(cost.state.between) },
              ]
            : []),
        ]}
      />
      <Trial kind={kind} outputs={outputs} words={w} />
      <Values
        items={[
          { name: w.difference(TOKENS), value: gap(difference) },
          ...(kind === 'elu' ? [{ name: w.fromSoftmax(TOKENS), value: gap(fromSoftmax) }] : []),
        ]}
      />
    </Frame>
  );
}

interface TrialProps {
  kind: Kind;
  outputs: Record<'weights' | 'values' | 'softmax', number[][]>;
  words: Words;
}

/** The first row of the output in both orders and, if φ is used, that of softmax attention. */
function Trial({ kind, outputs, words: w }: TrialProps) {
  const rows = [outputs.weights, outputs.values, ...(kind === 'elu' ? [outputs.softmax] : [])];
  const { pairs, state } = products(kind);
  const first = [w.first(pairs), w.first(state)];
  const columns = {
    none: first,
    softmax: [w.softmaxColumn, w.unsoftened],
    elu: [...first, w.softmaxColumn],
  }[kind];
  return (
    <div class="reassociation-trial">
      <Matrix
        caption={w.check(TOKENS, WIDTH)}
        rows={Array.from({ length: WIDTH }, (_, column) => `o_{1,${column + 1}}`)}
        columns={columns}
        values={Array.from({ length: WIDTH }, (_, column) =>
          rows.map((output) => output[0]?.[column] ?? NaN),
        )}
        digits={6}
      />
    </div>
  );
}
