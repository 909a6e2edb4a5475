import type { Mask } from '../../../models/attention-masks.ts';
import { uniform } from '../../../models/random.ts';

function mask(size: number, visible: (query: number, key: number) => boolean): Mask {
  return Array.from({ length: size }, (_, query) =>
    Array.from({ length: size }, (__, key) => visible(query, key)),
  );
}

/** A window mask, size×size: each position sees itself and `reach` neighbors on either side. */
export function windowMask(size: number, reach: number): Mask {
  return mask(size, (query, key) => Math.abs(query - key) <= reach);
}

/** A global mask, size×size: the first `count` positions see all positions and are seen by all. */
export function globalMask(size: number, count: number): Mask {
  return mask(size, (query, key) => query < count || key < count);
}

/** A random mask, size×size: `count` keys per query, drawn with the seed. */
export function randomMask(size: number, count: number, seed: number): Mask {
  const next = uniform(seed);
  const chosen = Array.from({ length: size }, () => {
    const keys = new Set<number>();
    while (keys.size < count) keys.add(Math.floor(next() * size));
    return keys;
  });
  return mask(size, (query, key) => chosen[query]?.has(key) === true);
}

/** The logical OR of masks of the same shape. */
export function either(first: Mask, ...others: readonly Mask[]): Mask {
  return first.map((row, query) =>
    row.map((visible, key) => visible || others.some((other) => other[query]?.[key] === true)),
  );
}

/** The number of visible pairs of query and key. */
export function pairs(visible: Mask): number {
  return visible.flat().filter(Boolean).length;
}

/** The positions that reach `position` after the given number of layers with the same mask. */
export function reached(visible: Mask, position: number, layers: number): Set<number> {
  let found = new Set([position]);
  for (let layer = 0; layer < layers; layer++)
    found = new Set(
      [...found].flatMap((query) => (visible[query] ?? []).flatMap((on, key) => (on ? [key] : []))),
    );
  return found;
}
