import type { Mask } from '../../../models/attention-masks.ts';
import { uniform } from '../../../models/random.ts';

function mask(size: number, visible: (query: number, key: number) => boolean): Mask {
  return Array.from({ length: size }, (_, query) =>
    Array.from({ length: size }, (__, key) => visible(query, key)),
  );
}

/** Each position sees itself and `reach` neighbours on either side; size×size. */
export function windowMask(size: number, reach: number): Mask {
  return mask(size, (query, key) => Math.abs(query - key) <= reach);
}

/** The first `count` positions see all and are seen by all. */
export function globalMask(size: number, count: number): Mask {
  return mask(size, (query, key) => query < count || key < count);
}

/** `count` keys for each query, drawn with the seed. */
export function randomMask(size: number, count: number, seed: number): Mask {
  const next = uniform(seed);
  const chosen = Array.from({ length: size }, () => {
    const keys = new Set<number>();
    while (keys.size < count) keys.add(Math.floor(next() * size));
    return keys;
  });
  return mask(size, (query, key) => chosen[query]?.has(key) === true);
}

/** Visible where any of the masks says so. */
export function either(first: Mask, ...others: readonly Mask[]): Mask {
  return first.map((row, query) =>
    row.map((visible, key) => visible || others.some((other) => other[query]?.[key] === true)),
  );
}

/** How many pairs of query and key a mask leaves. */
export function pairs(visible: Mask): number {
  return visible.flat().filter(Boolean).length;
}

/** The positions that reach `position` after so many layers of one mask. */
export function reached(visible: Mask, position: number, layers: number): Set<number> {
  let found = new Set([position]);
  for (let layer = 0; layer < layers; layer++)
    found = new Set(
      [...found].flatMap((query) => (visible[query] ?? []).flatMap((on, key) => (on ? [key] : []))),
    );
  return found;
}
