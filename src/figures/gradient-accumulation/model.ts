/** A micro-batch: how many tokens count, and the sum of their losses. */
export interface MicroBatch {
  tokens: number;
  loss: number;
}

/** The two micro-batches of the example. */
export const BATCHES: readonly MicroBatch[] = [
  { tokens: 2, loss: 2 },
  { tokens: 8, loss: 2 },
];

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The mean over all tokens, what the whole batch would have given. */
export function meanOfTokens(batches: readonly MicroBatch[]): number {
  return total(batches.map(({ loss }) => loss)) / total(batches.map(({ tokens }) => tokens));
}

/** The mean of the micro-batches' own means. */
export function meanOfMeans(batches: readonly MicroBatch[]): number {
  return total(batches.map(({ loss, tokens }) => loss / tokens)) / batches.length;
}

/** The share that every token has in the mean of means, batch by batch; the shares add up to 1. */
export function tokenShares(batches: readonly MicroBatch[]): number[] {
  return batches.flatMap(({ tokens }) => Array.from({ length: tokens }, () => 1 / (batches.length * tokens)));
}
