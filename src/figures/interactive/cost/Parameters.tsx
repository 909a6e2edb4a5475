import { scaleLinear, scaleLog } from 'd3-scale';
import { breakEven, table } from '../../../models/embedding-factorization.ts';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, Text, WIDTH } from '../kit/chart.tsx';
import { fixed, grouped } from '../kit/format.ts';
import { Values } from '../kit/tables.tsx';
import { WIDTHS } from './figure.ts';
import { Ledger } from './Ledger.tsx';
import { embeddingShare, parameters, projectionsByHead, shares, type Sizes, total } from './model.ts';
import { percent, times } from './numbers.ts';
import type { Words } from './words.ts';

interface Props {
  sizes: Sizes;
  h: number;
  words: Words;
  reading: string;
}

const [TOP, BOTTOM, HEIGHT] = [30, 176, 214];
const SMALL = { size: 'small' } as const;

export function ParametersView(props: Props) {
  const { sizes, h, words: w } = props;
  const { vocabulary: V, width: d, ratio, layers, inner, decoder } = sizes;
  const counted = parameters(sizes);
  const share = shares(counted);
  const [attention, network] = decoder ? [3 * layers, 2 * layers] : [layers, layers];
  const embedding = inner === 0 ? 'Vd' : 'r(V\u00a0+\u00a0d)';
  const row = (name: string, value: number, part: number) => [name, grouped(value), percent(part)] as const;
  return (
    <>
      <div class="charts">
        <Bars {...props} />
        <ByWidth {...props} />
      </div>
      <Ledger
        caption={w.bars}
        note={w.parametersNote}
        columns={[w.count, w.part]}
        rows={[
          row(`${w.embedding} ${embedding}`, counted.embedding, share.embedding),
          row(`${w.projections} ${attention}\u00a0×\u00a04d^2`, counted.projections, share.projections),
          row(
            `${w.feedForward} ${network}\u00a0×\u00a0${times(2 * ratio, 'd^2')}`,
            counted.feedForward,
            share.feedForward,
          ),
          row(w.small, counted.small, share.small),
          row(`${w.pairs} QK^⊤, AV`, 0, 0),
          row(w.sum, total(counted), 1),
        ]}
      />
      <Values
        items={[
          {
            name: w.byHeadParameters,
            value: `4 × ${d} × (${h} × ${d / h}) = ${grouped(projectionsByHead(1, d, h) / 2)}`,
          },
          { name: w.breakEven, value: fixed(breakEven(V, d), 1) },
        ]}
      />
    </>
  );
}

function Bars({ sizes, words: w, reading }: Props) {
  const counted = parameters(sizes);
  const share = shares(counted);
  const whole = table(sizes.vocabulary, sizes.width);
  const x = scaleLinear([0, Math.max(...Object.values<number>({ ...counted }), whole)], [122, WIDTH - 58]);
  const rows = [
    [w.embedding, 'embedding', 'accent'],
    [w.projections, 'projections', 'second'],
    [w.feedForward, 'feedForward', 'third'],
    [w.small, 'small', ''],
  ] as const;
  return (
    <Chart height={HEIGHT} label={`${w.bars}. ${reading}`}>
      <Text x={2} y={TOP - 14} text={w.bars} anchor="start" size="small" tone="muted" />
      {rows.map(([name, part, tone], index) => {
        const top = TOP + 8 + 42 * index;
        const end = x(counted[part]);
        const outer = part === 'embedding' && sizes.inner > 0 ? Math.max(end, x(whole)) : end;
        return (
          <>
            <Text x={x(0) - 8} y={top + 13} text={name} anchor="end" {...SMALL} />
            <rect class={`box ${tone}`} x={x(0)} y={top} width={Math.max(1, end - x(0))} height={26} />
            {outer > end && (
              <>
                <path
                  class="line dashed"
                  d={`M${short(end)} ${top}H${short(outer)}V${top + 26}H${short(end)}`}
                />
                {outer - end > 20 && (
                  <Text x={(end + outer) / 2} y={top + 13} text={w.table} {...SMALL} tone="muted" />
                )}
              </>
            )}
            <Text x={outer + 6} y={top + 13} text={percent(share[part])} anchor="start" {...SMALL} />
          </>
        );
      })}
    </Chart>
  );
}

/** The share of the embedding as a function of the width, with all other settings fixed. */
function ByWidth({ sizes, words: w, reading }: Props) {
  const [narrow = 256, wide = 12288] = [WIDTHS[0], WIDTHS.at(-1)];
  const x = scaleLog([narrow, wide], [46, WIDTH - 20]);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const points = (inner: number) =>
    Array.from({ length: 31 }, (_, index) => narrow * (wide / narrow) ** (index / 30)).map(
      (width) => [width, embeddingShare({ ...sizes, width, inner })] as const,
    );
  return (
    <Chart height={HEIGHT} label={`${w.byWidth}. ${reading}`}>
      <Axes
        x={x}
        y={y}
        xTicks={[256, 512, 1024, 2048, 4096, 12288]}
        yTicks={[0, 0.5, 1]}
        yFormat={(value) => `${100 * value}%`}
        xLabel={w.width}
        yLabel={w.byWidth}
      />
      {sizes.inner > 0 && (
        <>
          <Curve x={x} y={y} points={points(0)} tone="muted" dashed />
          <Text x={46} y={BOTTOM + 30} text={w.dashed} anchor="start" {...SMALL} tone="muted" />
        </>
      )}
      <Curve x={x} y={y} points={points(sizes.inner)} tone="accent" />
      <path
        class="line accent"
        d={`M${short(x(sizes.width))} ${BOTTOM}V${short(y(embeddingShare(sizes)))}`}
      />
      <circle class="mark accent" cx={short(x(sizes.width))} cy={short(y(embeddingShare(sizes)))} r={4.5} />
    </Chart>
  );
}
