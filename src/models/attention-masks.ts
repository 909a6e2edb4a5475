/** Rows are queries, columns are keys; `true` where the query may see the key. */
export type Mask = boolean[][];

function mask(queries: number, keys: number, visible: (query: number, key: number) => boolean): Mask {
  return Array.from({ length: queries }, (_, query) =>
    Array.from({ length: keys }, (__, key) => visible(query, key)),
  );
}

/** Hides the keys from `length` on, the padding, from every query; queries×keys. Serves self-attention and cross-attention. */
export function paddingMask(queries: number, keys: number, length: number): Mask {
  return mask(queries, keys, (_, key) => key < length);
}

/** Hides from each of `size` positions the later ones; position i sees 0 to i, itself included. */
export function causalMask(size: number): Mask {
  return mask(size, size, (query, key) => key <= query);
}

/** Visible only where both masks of the same shape say so. */
export function both(one: Mask, other: Mask): Mask {
  return one.map((row, query) => row.map((visible, key) => visible && other[query]?.[key] === true));
}
