import { fixed } from '../kit/format.ts';
import type { Path } from './depth.ts';
import type { Dtype } from './floats.ts';
import type { Attention, Fill, Row } from './model.ts';
import { precise, share } from './numbers.ts';
import { type Cell, type Head, Table } from './table.tsx';
import type { Words } from './words.ts';

/** The sign of each kind of path; the words for it are in the legend and, for screen readers, in the cell. */
const SIGNS: Record<Path, string> = { seen: '●', leak: '!', own: '○', detour: '→', none: '' };

interface Shown {
  words: Words;
  attention: Attention;
  keys: readonly Head[];
  queries: readonly Head[];
}

/** The class of a weight: NaN, in a row that sees no key, or hidden. */
function markOf({ kind, weights }: Row, key: number, seen: boolean): string {
  if (Number.isNaN(weights[key])) return 'mask-nan';
  if (kind === 'uniform' || kind === 'unmasked') return 'mask-empty';
  return seen ? '' : 'mask-hidden';
}

/** The weights with row and column sums. There are no column sums if one NaN would make all of them NaN. */
export function Weights({ words: w, attention, keys, queries, fill }: Shown & { fill: Fill }) {
  const sum = (value: number): Cell => ({ text: value === 0 ? '0' : fixed(value, 2), mark: 'mask-sum' });
  const rows = attention.rows.map((row, query) => ({
    head: queries[query] ?? { name: '' },
    cells: [
      ...row.weights.map((weight, key) => ({
        text: share(weight),
        mark: markOf(row, key, attention.mask[query]?.[key] === true),
        shade: weight,
      })),
      sum(row.total),
    ],
  }));
  const all = attention.rows.reduce((before, { total }) => before + total, 0);
  const foot = { head: { name: w.column }, cells: [...attention.columns, all].map(sum) };
  return (
    <Table
      caption={fill === 'after' ? w.product : w.weights}
      columns={[...keys, { name: w.total }]}
      rows={Number.isNaN(all) ? rows : [...rows, foot]}
    />
  );
}

interface StepsProps extends Omit<Shown, 'attention' | 'queries'> {
  row: Row;
  query: number;
  dtype: Dtype;
  fill: Fill;
}

/** One row of attention from the scores to the weights, with one line per key. */
export function Steps({ words: w, row, query, keys, dtype, fill }: StepsProps) {
  const after = fill === 'after';
  const line = (key: number): string[] => {
    const [score = NaN, sum = NaN] = [row.scores[key], row.sums[key]];
    const [power, weight] = [share(row.powers[key] ?? NaN), share(row.weights[key] ?? NaN)];
    return after
      ? [precise(score), power, fixed(row.mask[key] ?? NaN, 0), weight]
      : [precise(score), precise(sum), power, weight];
  };
  const columns = after ? [w.score, w.plainPower, w.kept, w.weight] : [w.score, w.sum, w.power, w.weight];
  return (
    <Table
      caption={w.steps(query + 1, dtype)}
      columns={columns.map((name) => ({ name }))}
      rows={keys.map((head, key) => ({
        head,
        cells: line(key).map((text) => ({ text, mark: text === 'NaN' ? 'mask-nan' : '' })),
      }))}
    />
  );
}

interface DepthProps {
  words: Words;
  layers: number;
  paths: readonly (readonly Path[])[];
  /** Whether the output of a position is NaN. */
  spoiled: readonly boolean[];
}

/** The dependence of outputs on inputs after some layers, and the outputs that are NaN. */
export function Depth({ words: w, layers, paths, spoiled }: DepthProps) {
  const used = (['seen', 'leak', 'own', 'detour'] as const).filter((path) => paths.flat().includes(path));
  return (
    <>
      <div class="matrices">
        <Table
          caption={w.depth(layers)}
          columns={[...paths.map((_, key) => ({ name: String(key + 1) })), { name: w.output }]}
          rows={paths.map((row, query) => ({
            head: { name: String(query + 1) },
            cells: [
              ...row.map((path) => ({ text: SIGNS[path], said: w.paths[path], mark: `mask-path ${path}` })),
              spoiled[query] ? { text: 'NaN', mark: 'mask-nan' } : { text: w.finite, mark: 'mask-sum' },
            ],
          }))}
        />
      </div>
      <p class="mask-legend" aria-hidden="true">
        {used.map((path) => (
          <span>
            {SIGNS[path]} {w.paths[path]}
          </span>
        ))}
      </p>
    </>
  );
}
