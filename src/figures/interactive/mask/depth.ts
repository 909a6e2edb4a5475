import type { Mask } from '../../../models/attention-masks.ts';
import { reach } from '../../../models/mask-algebra.ts';
import type { Attention, Fill } from './model.ts';

/**
 * How position i comes to depend on the input at j: it sees j; or the mask hides j and yet lets it through; or j is i
 * itself, which residual and query carry along; or by way of other positions; or not at all.
 */
export type Path = 'seen' | 'leak' | 'own' | 'detour' | 'none';

/**
 * Hidden pairs that influence a row all the same: in a row without any visible key a finite fill gives hidden values a
 * weight, and weights multiplied by 0 after the softmax still have the hidden scores in their denominator.
 */
function leaks({ rows }: Attention, fill: Fill): Mask {
  return rows.map(({ kind, mask }) =>
    mask.map((entry) =>
      fill === 'after' ? kind === 'usual' && entry === 0 : kind === 'uniform' || kind === 'unmasked',
    ),
  );
}

/**
 * How each position depends on each input after some layers with residuals, under one mask in all of them. An output
 * that is NaN is so whatever the inputs are.
 */
export function paths(attention: Attention, fill: Fill, layers: number): Path[][] {
  const leaking = leaks(attention, fill);
  const bad = spoilt(attention, layers);
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
 * position NaN, hence one score in every row, and no mask that is added takes it away.
 */
export function spoilt({ rows }: Attention, layers: number): boolean[] {
  const first = rows.map(({ kind }) => kind === 'nan');
  return layers > 1 && first.includes(true) ? first.map(() => true) : first;
}
