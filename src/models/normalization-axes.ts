/** The indices of one number in a tensor of shape (B, n, d), from 0. */
export interface Place {
  batch: number;
  position: number;
  feature: number;
}

export type Norm = 'batch' | 'layer';

/**
 * Whether two numbers of a (B, n, d) tensor are normalized with the same mean and variance. BatchNorm computes them per
 * feature, over batch and positions; LayerNorm computes them per token, over the features.
 */
export function share(norm: Norm, one: Place, other: Place): boolean {
  if (norm === 'batch') return one.feature === other.feature;
  return one.batch === other.batch && one.position === other.position;
}

/** The number of values that share one mean (`size`) and the number of such groups (`count`) in a (B, n, d) tensor. */
export function groups(norm: Norm, [batch, positions, features]: readonly [number, number, number]) {
  const size = norm === 'batch' ? batch * positions : features;
  return { size, count: (batch * positions * features) / size };
}
