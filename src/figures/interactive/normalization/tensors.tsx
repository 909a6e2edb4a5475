import type { Place } from '../../../models/normalization-axes.ts';
import { fixed } from '../kit/format.ts';
import { Cube } from './cube.tsx';
import { FEATURES } from './figure.ts';
import { shares, statisticsAt, type Method, type Token } from './model.ts';
import type { Words } from './words.ts';

interface Props {
  method: Method;
  padded: boolean;
  input: readonly Token[];
  /** The normalized tensor, one row per token; `changed` says whether a token differs from the result without the outlier. */
  output: readonly (readonly number[])[];
  changed: readonly boolean[];
  /** The chosen number. */
  place: Place;
  onChoose: (place: Place) => void;
  words: Words;
}

/** X and the normalized tensor, side by side. */
export function Tensors({ method, padded, input, output, changed, place, onChoose, words: w }: Props) {
  return (
    <>
      <p class="normalization-key">{w.key}</p>
      <div class="matrices">
        <Cube
          caption={w.input(padded)}
          words={w}
          tokens={input}
          values={input.map(({ values }) => values)}
          digits={0}
          mark={(other) =>
            isSame(place, other) ? 'chosen' : shares(method, place, other) ? 'shares' : undefined
          }
          onChoose={onChoose}
          {...statisticsBeside(method, input, w)}
        />
        <Cube
          caption={w.output}
          words={w}
          tokens={input}
          values={output}
          digits={3}
          mark={(other) => (isSame(place, other) ? 'shown' : undefined)}
          heads={[<span class="visually-hidden">{w.against}</span>]}
          side={(index) => [<Verdict moved={changed[index] ?? false} words={w} />]}
        />
      </div>
    </>
  );
}

/** Whether the output of a token has changed, as a sign and, for screen readers, in words. */
function Verdict({ moved, words: w }: { moved: boolean; words: Words }) {
  return (
    <>
      <span aria-hidden="true">{moved ? '≠' : '='}</span>
      <span class="visually-hidden">{moved ? w.moved : w.same}</span>
    </>
  );
}

function isSame(one: Place, other: Place): boolean {
  return one.batch === other.batch && one.position === other.position && one.feature === other.feature;
}

/** The statistics: below each feature for BatchNorm, beside each token for the other two. */
function statisticsBeside(method: Method, all: readonly Token[], w: Words) {
  const at = (place: Place) => statisticsAt(method, all, place);
  const show = (value: number) => fixed(value, 2);
  if (method === 'batch') {
    const found = FEATURES.map((feature) => at({ batch: 0, position: 0, feature: Number(feature) }));
    return {
      heads: [],
      side: () => [],
      foot: [
        { name: w.mean, values: found.map(({ mean }) => show(mean)) },
        { name: w.deviation, values: found.map(({ scale }) => show(scale)) },
      ],
    };
  }
  return {
    heads: method === 'layer' ? [w.mean, w.deviation] : [w.rms],
    side: (index: number) => {
      const { batch = 0, position = 0 } = all[index] ?? {};
      const { mean, scale } = at({ batch, position, feature: 0 });
      return method === 'layer' ? [show(mean), show(scale)] : [show(scale)];
    },
  };
}
