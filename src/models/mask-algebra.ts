import type { Mask } from './attention-masks.ts';

function square(size: number, visible: (query: number, key: number) => boolean): Mask {
  return Array.from({ length: size }, (_, query) =>
    Array.from({ length: size }, (__, key) => visible(query, key)),
  );
}

/** Each of `size` positions sees itself and the `width` − 1 before it. */
export function windowMask(size: number, width: number): Mask {
  return square(size, (query, key) => query - width < key && key <= query);
}

/** Causal, but the first `length` positions are visible to all. */
export function prefixMask(size: number, length: number): Mask {
  return square(size, (query, key) => key <= query || key < length);
}

/** Documents laid end to end: a position sees its own document only. */
export function packedMask(lengths: readonly number[]): Mask {
  const document = lengths.flatMap((length, index) => Array.from({ length }, () => index));
  return square(document.length, (query, key) => document[query] === document[key]);
}

/** Every position sees all but itself. */
export function othersMask(size: number): Mask {
  return square(size, (query, key) => query !== key);
}

/** What a position may depend on after `layers` layers with residuals: the Boolean power (E ∨ I)^L. */
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

/** Visible cells. */
export function count(mask: Mask): number {
  return mask.flat().filter(Boolean).length;
}
