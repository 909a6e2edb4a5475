import { Matrix } from '../kit/tables.tsx';
import { encoding, rotate } from './model.ts';
import type { Words } from './words.ts';

interface Props {
  start: number;
  k: number;
  pair: number;
  d: number;
  base: number;
  words: Words;
}

/** Two pairs of components at p, rotated by R_k, and at p + k. */
export function Components({ start, k, pair, d, base, words: w }: Props) {
  const here = encoding(start, d, base);
  const columns = [here, rotate(here, k, base), encoding(start + k, d, base)];
  const pairs = [0, Math.max(1, pair)];
  return (
    <div class="positions-components">
      <Matrix
        caption={w.table}
        rows={pairs.flatMap((each) => [w.component('sin', 2 * each), w.component('cos', 2 * each + 1)])}
        columns={['PE_p', 'PE_p R_k', 'PE_{p+k}']}
        values={pairs
          .flatMap((each) => [2 * each, 2 * each + 1])
          .map((dimension) => columns.map((column) => column[dimension] ?? NaN))}
        digits={6}
      />
    </div>
  );
}
