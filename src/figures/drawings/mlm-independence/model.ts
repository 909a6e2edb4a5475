/** The joint distribution of two words: the first word by rows, the second by columns; the probabilities sum to 1. */
export type Joint = readonly (readonly number[])[];

/** New York and Los Angeles with probability 1/2 each: rows New, Los; columns York, Angeles. */
export const CITIES: Joint = [
  [0.5, 0],
  [0, 0.5],
];

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The marginal distribution of each word. */
export function marginals(joint: Joint): { first: number[]; second: number[] } {
  const columns = joint[0] ?? [];
  return {
    first: joint.map(sum),
    second: columns.map((_, column) => sum(joint.map((row) => row[column] ?? 0))),
  };
}

/** The best independent prediction: the product of the marginals. */
export function independent(joint: Joint): number[][] {
  const { first, second } = marginals(joint);
  return first.map((row) => second.map((column) => row * column));
}

/** The expected loss, in nats, of predicting `model` if the pairs follow `joint`: −Σ joint · ln model. */
export function loss(joint: Joint, model: Joint): number {
  const terms = joint.flatMap((row, i) =>
    row.map((p, j) => (p === 0 ? 0 : -p * Math.log(model[i]?.[j] ?? 0))),
  );
  return sum(terms);
}
