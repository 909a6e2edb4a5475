import type { Mask } from '../../../models/attention-masks.ts';
import { reach } from '../../../models/mask-algebra.ts';
import type { Attention, Fill } from './model.ts';

/**
 * How position i depends on the input at j: `seen` if it sees j; `leak` if the mask hides j but lets it through; `own`
 * if j is i itself, through the residual connection and the query; `detour` through other positions; `none` if it does
 * not depend on j.
 */
export type Path = 'seen' | 'leak' | 'own' | 'detour' | 'none';

/**
 * Hidden pairs that still influence a row: in a row without a visible key, a finite fill gives hidden values a weight;
 * and weights that are multiplied by 0 after the softmax still have the hidden scores in their denominator.
 */
function leaks({ rows }: Attention, fill: Fill): Mask {
  return rows.map(({ kind, mask }) =>
    mask.map((entry) =>
      fill === 'after' ? kind === 'usual' && entry === 0 : kind === 'uniform' || kind === 'unmasked',
    ),
  );
}

/**
 * How each position depends on each input after some layers with residual connections and the same mask. An output that
 * is NaN depends on no input.
 */
export function paths(attention: Attention, fill: Fill, layers: number): Path[][] {
  const leaking = leaks(attention, fill);
  const bad = spoiled(attention, layers);
  const open = attention.mask.map((row, i) => row.map((seen, j) => seen || leaking[i]?.[j] === true));
  return reach(open, layers).map((row, i) =>
    row.map((reached, j) => {
      if (bad[i]) return 'none';
      if (attention.mask[i]?.[j]) return 'seen';
      if (leaking[i]?.[j]) return 'leak';
      if (i === j) return 'own';
      return reached ? 'detour' : 'none';
    }),
  );
}

/**
 * Whether the output of each position is NaN after some layers. A NaN in the input of a layer makes the key of its
 * position NaN, and therefore one score in every row; an additive mask does not remove it.
 */
export function spoiled({ rows }: Attention, layers: number): boolean[] {
  const first = rows.map(({ kind }) => kind === 'nan');
  return layers > 1 && first.includes(true) ? first.map(() => true) : first;
}
