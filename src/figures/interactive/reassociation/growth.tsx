import { scaleLog } from 'd3-scale';
import { short } from '../../text.ts';
import { Axes, Chart, Curve, Text, WIDTH, widthOf } from '../kit/chart.tsx';
import { grouped, powerOfTen } from '../kit/format.ts';
import { LENGTHS } from './figure.ts';
import type { Kind } from './model.ts';
import { products, type Words } from './words.ts';

const [LEFT, TOP, BOTTOM] = [48, 30, 160] as const;
const X_TICKS = [16, 256, 4096, 65_536];

interface Props {
  /** The title of the chart: what is counted. */
  title: string;
  kind: Kind;
  /**
   * The count at a length with the n × n matrix first, and with the d_k × d_k one; the latter is `undefined` if that
   * order is impossible.
   */
  pairs: (n: number) => number;
  state: ((n: number) => number) | undefined;
  n: number;
  d: number;
  words: Words;
}

/**
 * A count as a function of the length in both orders. On logarithmic axes, the lines are straight and cross at n = d_k,
 * or just above it with z.
 */
export function Growth({ title, kind, pairs, state, n, d, words: w }: Props) {
  const [first = 1, last = 1] = [LENGTHS[0], LENGTHS.at(-1)];
  const ends = [first, last].flatMap((length) => [pairs(length), state?.(length) ?? pairs(length)]);
  const x = scaleLog([first, last], [LEFT, WIDTH - 10]);
  const y = scaleLog([Math.min(...ends), Math.max(...ends)], [BOTTOM, TOP]).nice();
  const exponents = y.domain().map((value) => Math.round(Math.log10(value)));
  const [low = 0, high = 0] = exponents;
  const step = Math.ceil((high - low) / 5);
  const exponentsShown = Array.from(
    { length: Math.ceil((high - low) / step) },
    (_, index) => low + step * index,
  );
  const product = products(kind);
  const [pairsName, stateName] = [w.first(product.pairs), w.first(product.state)];
  const lines = [
    { name: pairsName, count: pairs, tone: 'second' as const, left: 2 },
    ...(state
      ? [{ name: stateName, count: state, tone: 'accent' as const, left: 44 + widthOf(pairsName) }]
      : []),
  ];
  return (
    <Chart
      height={200}
      label={`${title}. ${lines.map(({ name, count }) => `${name}: ${grouped(count(n))}`).join('; ')}`}
    >
      <Axes
        x={x}
        y={y}
        xTicks={X_TICKS}
        yTicks={exponentsShown.map((exponent) => 10 ** exponent)}
        xFormat={grouped}
        yFormat={powerOfTen}
        xLabel={w.length}
        yLabel={title}
      />
      {state && (
        <>
          <path class="line dashed" d={`M${x(d).toFixed(1)} ${TOP}V${BOTTOM}`} />
          <Text x={x(d) + 5} y={TOP + 6} text={w.equal} size="small" anchor="start" tone="muted" />
        </>
      )}
      {lines.map(({ name, count, tone, left }) => (
        <>
          <Curve
            x={x}
            y={y}
            points={[first, last].map((length) => [length, count(length)])}
            tone={tone}
            dashed={tone === 'accent'}
          />
          <circle
            class={`mark ${tone}`}
            cx={x(n).toFixed(1)}
            cy={y(count(n)).toFixed(1)}
            r={tone === 'second' ? 5 : 3.5}
          />
          <path
            class={`line curve ${tone}${tone === 'accent' ? ' dashed' : ''}`}
            d={`M${short(left)} ${BOTTOM + 30}h22`}
          />
          <Text x={left + 28} y={BOTTOM + 30} text={name} size="small" anchor="start" />
        </>
      ))}
    </Chart>
  );
}
