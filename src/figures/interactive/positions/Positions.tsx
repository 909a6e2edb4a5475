import { useMemo } from 'preact/hooks';
import { DrawAgain } from '../kit/buttons.tsx';
import { Choice, range, Slider } from '../kit/controls.tsx';
import { fixed, grouped } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Values } from '../kit/tables.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { Clock } from './clock.tsx';
import { Components } from './components.tsx';
import figure, { BASES, FARTHEST, LAST, WIDTHS } from './figure.ts';
import { HeatMap, PAIRS, ROWS } from './heat-map.tsx';
import { frequency, longestWavelength, spreadPairs, sumOfCosines } from './model.ts';
import { offsetShare, PROJECTIONS, scores, type Setting } from './projection-model.ts';
import { Products } from './products.tsx';

/** The start position that every other one is compared with, as in the listing of 1-09. */
const OTHER = 100;
const OFFSETS = range(-FARTHEST, FARTHEST);

/** F5: sinusoidal positions as a heat map and as a rotation, and their dot product as a function of the offset. */
export default function Positions({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const w = figure.words[language];
  const { pos, d, base, w: projection, seed } = state;
  const k = Math.max(-pos, state.k);
  const pair = Math.min(state.i, d / 2 - 1);
  const setting: Setting = { dimensions: d, base, projection, seed };
  const share = useMemo(
    () => (projection === 'random' ? offsetShare(ROWS, setting) : 1),
    [d, base, projection, seed],
  );
  const [fromStart = [], fromOther = []] = useMemo(
    () => [pos, OTHER].map((position) => scores(position, OFFSETS, setting)),
    [pos, d, base, projection, seed],
  );
  const at = (row: readonly number[], offset: number) => row[offset + FARTHEST] ?? NaN;
  const reading = w.reading({
    d,
    base,
    k,
    projection,
    seed,
    start: pos,
    other: OTHER,
    scores: { fromStart: at(fromStart, k), fromOther: at(fromOther, k), back: at(fromOther, -k) },
    share,
    pair,
    turn: k * frequency(pair, d, base),
  });
  const itemsOf = (from: number, row: readonly number[]) =>
    [...new Set([k, -k])]
      .filter((offset) => from + offset >= 0)
      .map((offset) => ({
        name: w.product(from, from + offset, projection === 'none'),
        value: fixed(at(row, offset), 3),
      }));

  const controls = (
    <>
      <Slider
        id={id('pos')}
        label={w.pos}
        value={pos}
        values={range(0, LAST)}
        onChange={(next) => set({ pos: next, k: Math.max(-next, k) })}
      />
      <Slider
        id={id('k')}
        label={w.k}
        value={k}
        values={range(-pos, FARTHEST)}
        show={w.whole}
        onChange={(next) => set({ k: next })}
      />
      <Slider id={id('d')} label={w.d} value={d} values={WIDTHS} onChange={(next) => set({ d: next })} />
      <Slider
        id={id('base')}
        label={w.base}
        value={base}
        values={BASES}
        show={grouped}
        onChange={(next) => set({ base: next })}
      />
      <Slider
        id={id('i')}
        label={w.pair}
        value={pair}
        values={spreadPairs(d, PAIRS)}
        onChange={(i) => set({ i })}
      />
      <Choice
        id={id('w')}
        label={w.between}
        value={projection}
        options={PROJECTIONS.map((value) => ({ value, label: w.projections[value] }))}
        onChange={(next) => set({ w: next })}
      />
      {projection === 'random' && (
        <DrawAgain language={language} seed={seed} onChange={(seed) => set({ seed })} />
      )}
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="charts">
        <HeatMap d={d} base={base} start={pos} end={pos + k} pair={pair} words={w} />
        <Products
          offsets={OFFSETS}
          starts={[
            { position: pos, scores: fromStart, tone: 'accent' },
            { position: OTHER, scores: fromOther, tone: 'second' },
          ]}
          k={k}
          direct={projection === 'none'}
          reading={reading}
          words={w}
        />
        <Clock start={pos} k={k} pair={pair} d={d} base={base} words={w} />
        <div>
          <Values
            items={[
              ...itemsOf(pos, fromStart),
              ...itemsOf(OTHER, fromOther),
              projection === 'random'
                ? { name: w.share, value: `${fixed(share * 100, 1)}%` }
                : {
                    name: projection === 'none' ? w.sum : w.shiftedSum,
                    value: fixed(sumOfCosines(projection === 'none' ? k : k + 1, d, base), 3),
                  },
              { name: w.wavelength, value: grouped(longestWavelength(d, base)) },
            ]}
          />
        </div>
      </div>
      <Components start={pos} k={k} pair={pair} d={d} base={base} words={w} />
    </Frame>
  );
}
