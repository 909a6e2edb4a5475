import { range } from '../kit/controls.tsx';
import { Matrix } from '../kit/tables.tsx';
import { type Asymmetry, type Attention, rowSums } from './model.ts';
import { digits, type Words } from './words.ts';

interface StepsProps {
  result: Attention;
  unequal: { scores: Asymmetry | undefined; weights: Asymmetry | undefined };
  divided: boolean;
  /** Whether Q = K. Only then is it surprising that the weights are not symmetric, so the two that differ most are framed. */
  share: boolean;
  words: Words;
}

/** Scores, scaled scores, weights with their row sums, and output. */
export function Steps({ result, unequal, divided, share, words: w }: StepsProps) {
  const { scores, scaled, weights, output } = result;
  const n = scores.length;
  const [queries, keys] = [names('q', n), names('k', n)];
  const largest = Math.max(...scores.flat().map(Math.abs), 1e-9);
  const sums = rowSums(weights);
  return (
    <div class="matrices attention-steps">
      <Matrix
        caption={w.scores(!unequal.scores)}
        rows={queries}
        columns={keys}
        values={scores}
        digits={digits(scores)}
        shade={(score) => Math.max(0, score) / largest}
      />
      {divided && <Matrix caption={w.scaled} rows={queries} columns={keys} values={scaled} />}
      <Matrix
        caption={w.weights(!unequal.weights)}
        rows={queries}
        columns={[...keys, 'Σ']}
        values={weights.map((row, index) => [...row, sums[index] ?? NaN])}
        shade={(weight, _, column) => (column < n ? weight : 0)}
        mark={(row, column) =>
          column === n ? 'attention-sum' : share ? framed(unequal.weights, row, column) : ''
        }
      />
      <Matrix caption={w.output} rows={names('o', n)} values={output} />
    </div>
  );
}

function framed(found: Asymmetry | undefined, row: number, column: number): string {
  const opposite =
    found && [found.row, found.column].includes(row) && [found.row, found.column].includes(column);
  return opposite && row !== column ? 'attention-pair' : '';
}

/** `q_1`, `q_2`, … */
export function names(name: string, count: number): string[] {
  return range(1, count).map((token) => `${name}_${token}`);
}
