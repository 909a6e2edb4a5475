/** Place of one number in a tensor of shape (B, n, d). */
export interface Place {
  batch: number;
  position: number;
  feature: number;
}

export type Norm = 'batch' | 'layer';

/**
 * Whether two numbers of a (B, n, d) tensor share one mean and one variance.
 * BatchNorm groups by feature, over batch and positions; LayerNorm by token, over the features.
 */
export function share(norm: Norm, one: Place, other: Place): boolean {
  if (norm === 'batch') return one.feature === other.feature;
  return one.batch === other.batch && one.position === other.position;
}

/** How many numbers share one mean, and how many such groups a (B, n, d) tensor has. */
export function groups(norm: Norm, [batch, positions, features]: readonly [number, number, number]) {
  const size = norm === 'batch' ? batch * positions : features;
  return { size, count: (batch * positions * features) / size };
}
