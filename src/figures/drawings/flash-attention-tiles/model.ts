/** Whether query i may see key j, both counted from 0. */
export type Rule = (query: number, key: number) => boolean;

export type Kind = 'hidden' | 'partial' | 'visible';

export const causal: Rule = (query, key) => key <= query;

/** A causal rule with a window: a query sees itself and the `width` − 1 tokens before it. */
export const windowed =
  (width: number): Rule =>
  (query, key) =>
    key <= query && key > query - width;

/** A rule for packed documents of equal length: causal within each document. */
export const packed =
  (length: number): Rule =>
  (query, key) =>
    key <= query && Math.floor(query / length) === Math.floor(key / length);

/** The kind of each block of size×size scores, as rows of blocks; there are n/size blocks per row and per column. */
export function blocks(rule: Rule, n: number, size: number): Kind[][] {
  const count = n / size;
  const inside = Array.from(
    { length: size * size },
    (_, index) => [Math.floor(index / size), index % size] as const,
  );
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => {
      const seen = inside.filter(([i, j]) => rule(row * size + i, column * size + j)).length;
      if (seen === 0) return 'hidden';
      return seen === inside.length ? 'visible' : 'partial';
    }),
  );
}

/** The number of blocks of each kind. */
export function tally(kinds: readonly (readonly Kind[])[]): Record<Kind, number> {
  const count = (kind: Kind) => kinds.flat().filter((each) => each === kind).length;
  return { hidden: count('hidden'), partial: count('partial'), visible: count('visible') };
}
