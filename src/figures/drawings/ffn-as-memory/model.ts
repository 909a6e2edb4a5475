/** Keys (columns of W_1) and values (rows of W_2), all of width d; biases are left out. */
export interface Memory {
  keys: readonly (readonly number[])[];
  values: readonly (readonly number[])[];
}

/** The vector of the example. */
export const INPUT = [1, 0, 2];

/** The four units of the example; two of them match its vector. */
export const MEMORY: Memory = {
  keys: [
    [1, 0, 1],
    [0, 1, -1],
    [1, 1, 0],
    [1, 2, -1],
  ],
  values: [
    [0, 1, 0],
    [1, 0, 1],
    [1, 0, -1],
    [0, 1, 1],
  ],
};

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

/** The scores x·k_j, the activations a_j = max(0, x·k_j) and the output Σ a_j v_j of a ReLU network without biases. */
export function recall(input: readonly number[], { keys, values }: Memory) {
  const scores = keys.map((key) => dot(input, key));
  const weights = scores.map((score) => Math.max(0, score));
  const output = input.map((_, column) =>
    dot(
      weights,
      values.map((value) => value[column] ?? 0),
    ),
  );
  return { scores, weights, output };
}
