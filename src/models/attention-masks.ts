/** An attention mask: rows are queries, columns are keys, and `true` means that the query may attend to the key. */
export type Mask = boolean[][];

function mask(queries: number, keys: number, visible: (query: number, key: number) => boolean): Mask {
  return Array.from({ length: queries }, (_, query) =>
    Array.from({ length: keys }, (__, key) => visible(query, key)),
  );
}

/**
 * The padding mask of one sequence, of shape queries×keys: every query sees the first `length` keys and none of the
 * padding after them. It serves self-attention and cross-attention.
 */
export function paddingMask(queries: number, keys: number, length: number): Mask {
  return mask(queries, keys, (_, key) => key < length);
}

/** The causal mask, of shape size×size: position i sees the positions 0 to i, including itself. */
export function causalMask(size: number): Mask {
  return mask(size, size, (query, key) => key <= query);
}

/** The logical AND of two masks of the same shape: a key is visible if it is visible in both. */
export function both(one: Mask, other: Mask): Mask {
  return one.map((row, query) => row.map((visible, key) => visible && other[query]?.[key] === true));
}
