/** Probabilities of pairs, the first word by rows, the second by columns; they add up to 1. */
export type Joint = readonly (readonly number[])[];

/** New York or Los Angeles, half the time each: rows New, Los; columns York, Angeles. */
export const CITIES: Joint = [
  [0.5, 0],
  [0, 0.5],
];

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The distribution of each word alone. */
export function marginals(joint: Joint): { first: number[]; second: number[] } {
  const columns = joint[0] ?? [];
  return {
    first: joint.map(sum),
    second: columns.map((_, column) => sum(joint.map((row) => row[column] ?? 0))),
  };
}

/** The best that predictions independent of each other can do: the product of the marginals. */
export function independent(joint: Joint): number[][] {
  const { first, second } = marginals(joint);
  return first.map((row) => second.map((column) => row * column));
}

/** Expected loss in nats of predicting `model` where pairs follow `joint`. */
export function loss(joint: Joint, model: Joint): number {
  const terms = joint.flatMap((row, i) =>
    row.map((p, j) => (p === 0 ? 0 : -p * Math.log(model[i]?.[j] ?? 0))),
  );
  return sum(terms);
}
