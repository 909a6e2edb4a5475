import type { Mask } from './attention-masks.ts';

function square(size: number, visible: (query: number, key: number) => boolean): Mask {
  return Array.from({ length: size }, (_, query) =>
    Array.from({ length: size }, (__, key) => visible(query, key)),
  );
}

/** A causal sliding-window mask, size×size: each position sees itself and the `width` − 1 positions before it. */
export function windowMask(size: number, width: number): Mask {
  return square(size, (query, key) => query - width < key && key <= query);
}

/** A prefix mask, size×size: causal, but every position also sees the first `length` positions. */
export function prefixMask(size: number, length: number): Mask {
  return square(size, (query, key) => key <= query || key < length);
}

/** The mask of packed documents with the given lengths: a position sees all of its own document and no other one. */
export function packedMask(lengths: readonly number[]): Mask {
  const document = lengths.flatMap((length, index) => Array.from({ length }, () => index));
  return square(document.length, (query, key) => document[query] === document[key]);
}

/** A mask in which every position sees all positions but itself, size×size. */
export function othersMask(size: number): Mask {
  return square(size, (query, key) => query !== key);
}

/**
 * The positions that each position may depend on after L = `layers` layers with residual connections, for a square mask
 * E: the Boolean power (E ∨ I)^L.
 */
export function reach(mask: Mask, layers: number): Mask {
  const size = mask.length;
  const step = (query: number, key: number) => query === key || mask[query]?.[key] === true;
  let reached = square(size, (query, key) => query === key);
  for (let layer = 0; layer < layers; layer++) {
    const before = reached;
    reached = square(size, (query, key) =>
      before.some((row, middle) => step(query, middle) && row[key] === true),
    );
  }
  return reached;
}

/** The number of visible cells of a mask. */
export function count(mask: Mask): number {
  return mask.flat().filter(Boolean).length;
}
