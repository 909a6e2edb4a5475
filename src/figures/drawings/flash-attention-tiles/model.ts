/** Whether query i may see key j, both counted from 0. */
export type Rule = (query: number, key: number) => boolean;

export type Kind = 'hidden' | 'partial' | 'visible';

export const causal: Rule = (query, key) => key <= query;

/** Causal, and not farther back than `width` − 1. */
export const windowed =
  (width: number): Rule =>
  (query, key) =>
    key <= query && key > query - width;

/** Causal within documents of equal length. */
export const packed =
  (length: number): Rule =>
  (query, key) =>
    key <= query && Math.floor(query / length) === Math.floor(key / length);

/** What kind each block of size×size scores is, block row by block row; n/size of them each way. */
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

/** How many blocks there are of each kind. */
export function tally(kinds: readonly (readonly Kind[])[]): Record<Kind, number> {
  const count = (kind: Kind) => kinds.flat().filter((each) => each === kind).length;
  return { hidden: count('hidden'), partial: count('partial'), visible: count('visible') };
}
