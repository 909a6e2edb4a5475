import { range, Slider, Toggle } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Matrix } from '../kit/tables.tsx';
import { Typed } from '../kit/Typed.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { FEWEST, MOST, readRow } from './figure.ts';
import { asymmetry, attention, type Rows } from './model.ts';
import { names, Steps } from './steps.tsx';
import { digits, type Words } from './words.ts';

/** F2: every step of attention for one head, with numbers that can be checked by hand. */
export default function Attention({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const keys = state.share ? state.q : state.k;
  const first = (rows: Rows) => rows.slice(0, state.n);
  const [q, k, v] = [first(state.q), first(keys), first(state.v)];
  const result = attention(q, k, v, state.scale);
  const unequal = { scores: asymmetry(result.scores), weights: asymmetry(result.weights) };

  const controls = (
    <>
      <Slider
        id={id('n')}
        label={w.tokens}
        value={state.n}
        values={range(FEWEST, MOST)}
        onChange={(n) => set({ n })}
      />
      <Toggle id={id('scale')} label={w.scale} checked={state.scale} onChange={(scale) => set({ scale })} />
      <Toggle id={id('share')} label={w.share} checked={state.share} onChange={(share) => set({ share })} />
      <div class="wide attention-rows" role="group" aria-label={w.entries}>
        {range(1, state.n).map((token) => (
          <>
            <Row
              id={id}
              name="q"
              token={token}
              rows={state.q}
              words={w}
              onChange={(rows) => set({ q: rows })}
            />
            <Row
              id={id}
              name="k"
              token={token}
              rows={keys}
              words={w}
              shared={state.share}
              onChange={(rows) => set({ k: rows })}
            />
            <Row
              id={id}
              name="v"
              token={token}
              rows={state.v}
              words={w}
              onChange={(rows) => set({ v: rows })}
            />
          </>
        ))}
      </div>
    </>
  );

  return (
    <Frame
      figure={held}
      language={language}
      words={w}
      controls={controls}
      reading={w.reading({ result, share: state.share, scaled: state.scale, unequal })}
    >
      <div class="matrices attention-given">
        <Matrix caption="Q" rows={names('q', state.n)} values={q} digits={digits(q)} />
        <Matrix caption="K" rows={names('k', state.n)} values={k} digits={digits(k)} />
        <Matrix caption="V" rows={names('v', state.n)} values={v} digits={digits(v)} />
      </div>
      <Steps result={result} unequal={unequal} divided={state.scale} share={state.share} words={w} />
    </Frame>
  );
}

interface RowProps {
  id: (field: string) => string;
  name: string;
  token: number;
  rows: Rows;
  words: Words;
  /** Whether the row is that of Q, so that it cannot be set here. */
  shared?: boolean;
  onChange(rows: Rows): void;
}

/** The field of one row of a matrix. */
function Row({ id, name, token, rows, words: w, shared = false, onChange }: RowProps) {
  return (
    <Typed
      key={`${name}${token}${shared}`}
      id={id(`${name}${token}`)}
      label={shared ? w.shared(token) : `${name}_${token}`}
      value={rows[token - 1] ?? []}
      write={(row) => row.join(', ')}
      read={readRow}
      hint={w.hint}
      disabled={shared}
      onChange={(row) => onChange(rows.map((old, index) => (index === token - 1 ? row : old)))}
    />
  );
}
