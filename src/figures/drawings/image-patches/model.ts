/** An image of `side`×`side` pixels with `channels` colors, cut into square patches. */
export interface Cut {
  side: number;
  patch: number;
  channels: number;
}

/**
 * The number of patches along a side, of all patches, and of numbers per patch.
 *
 * @throws RangeError if the patches do not fill the image
 */
export function patches({ side, patch, channels }: Cut): { across: number; tokens: number; numbers: number } {
  if (side % patch !== 0) throw new RangeError(`patches of ${patch} do not fill a side of ${side}`);
  const across = side / patch;
  return { across, tokens: across ** 2, numbers: patch ** 2 * channels };
}

/** The index of the token that a patch becomes, counted from 0, row by row. */
export function tokenOf(row: number, column: number, cut: Cut): number {
  return row * patches(cut).across + column;
}
