import { grouped } from '../kit/format.ts';
import { Values } from '../kit/tables.tsx';
import { Curves } from './Curves.tsx';
import { Ledger } from './Ledger.tsx';
import type { ByLength } from './length-axis.ts';
import { layerCost, projectionsByHead, shares, total, weights } from './model.ts';
import { gigaflops, percent, times } from './numbers.ts';
import { Shares } from './Shares.tsx';

interface Props extends ByLength {
  h: number;
  layers: number;
}

export function Operations({ h, layers, ...drawn }: Props) {
  const { n, d, ff, words: w } = drawn;
  const cost = layerCost(n, d, ff);
  const share = shares(cost);
  const all = total(cost);
  const row = (name: string, value: number, part: number) =>
    [name, grouped(value), percent(part), gigaflops(layers * value, layers * all)] as const;
  return (
    <>
      <div class="charts">
        <Curves {...drawn} />
        <Shares {...drawn} />
      </div>
      <Ledger
        caption={w.ledger}
        note={w.operationsNote}
        columns={[w.oneLayer, w.part, w.layers(layers)]}
        rows={[
          row(`${w.projections} 8nd^2`, cost.projections, share.projections),
          row(`${w.pairs} 4n^2d`, cost.pairs, share.pairs),
          row(`${w.feedForward} ${times(4 * ff, 'nd^2')}`, cost.feedForward, share.feedForward),
          row(w.sum, all, 1),
        ]}
      />
      <Values
        items={[
          {
            name: w.byHead,
            value: `8 × ${n} × ${d} × (${h} × ${d / h}) = ${grouped(projectionsByHead(n, d, h))}`,
          },
          { name: w.weights, value: `${h} × ${n}^2 = ${grouped(weights(n, h))}` },
        ]}
      />
    </>
  );
}
