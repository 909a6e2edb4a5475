import type { Language } from '../../../languages/language.ts';
import { Button } from '../kit/buttons.tsx';
import { Choice, ControlGroup, range, Select, Slider, Toggle } from '../kit/controls.tsx';
import type { FigureState } from '../kit/use-figure.ts';
import { DTYPES } from './floats.ts';
import figure, { DEEPEST, SIDES, SOURCES, VIEWS } from './figure.ts';
import { FILLS, SIZE } from './model.ts';

interface Props {
  language: Language;
  held: FigureState<typeof figure.fields>;
}

/** The controls above: the rules, the scores, the fill and the dtype. */
export function Controls({ language, held: { id, state, set } }: Props) {
  const w = figure.words[language];
  return (
    <>
      <Slider
        id={id('len')}
        label={w.len}
        value={state.len}
        values={range(0, SIZE)}
        onChange={(len) => set({ len })}
      />
      <Choice
        id={id('pad')}
        label={w.pad}
        disabled={state.len === SIZE || state.len === 0}
        value={state.pad}
        options={SIDES.map((value) => ({ value, label: w[value] }))}
        onChange={(pad) => set({ pad })}
      />
      <Toggle
        id={id('causal')}
        label={w.causal}
        checked={state.causal}
        onChange={(causal) => set({ causal })}
      />
      <Select
        id={id('fill')}
        label={w.fill}
        value={state.fill}
        options={FILLS.map((value) => ({ value, label: w.fills[value] }))}
        onChange={(fill) => set({ fill })}
      />
      <Choice
        id={id('dtype')}
        label="dtype"
        value={state.dtype}
        options={DTYPES.map((value) => ({ value, label: value }))}
        onChange={(dtype) => set({ dtype })}
      />
      <Choice
        id={id('scores')}
        label={w.scores}
        value={state.scores}
        options={SOURCES.map((value) => ({ value, label: w[value] }))}
        onChange={(scores) => set({ scores })}
      />
      <div class="steps">
        <Button disabled={state.cells.length === 0} onClick={() => set({ cells: [] })}>
          {w.clear}
        </Button>
      </div>
    </>
  );
}

/** The controls below, next to the table that they change. */
export function Below({ language, held: { id, state, set, live } }: Props) {
  const w = figure.words[language];
  return (
    <ControlGroup live={live} legend={w.below}>
      <Choice
        id={id('view')}
        label={w.view}
        value={state.view}
        options={VIEWS.map((value) => ({ value, label: w.views[value] }))}
        onChange={(view) => set({ view })}
      />
      {state.view === 'row' ? (
        <Slider
          id={id('row')}
          label={w.row}
          value={state.row}
          values={range(1, SIZE)}
          show={(row) => `q_${row}`}
          onChange={(row) => set({ row })}
        />
      ) : (
        <Slider
          id={id('layers')}
          label={w.layers}
          value={state.layers}
          values={range(1, DEEPEST)}
          onChange={(layers) => set({ layers })}
        />
      )}
    </ControlGroup>
  );
}
