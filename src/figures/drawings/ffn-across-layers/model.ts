/** A ReLU unit without bias: its key, which its input is compared with, and its value, which it writes. */
export interface Unit {
  key: readonly [number, number];
  value: readonly [number, number];
}

export type Vector = readonly [number, number];

/** The two units of the example: the key of the second one matches the value of the first one. */
export const UNITS: readonly [Unit, Unit] = [
  { key: [1, 0], value: [0, 1] },
  { key: [0, 1], value: [1, 0] },
];

/** The activation of a unit for a vector: max(0, x·k). */
export function activation([x, y]: Vector, { key }: Unit): number {
  return Math.max(0, x * key[0] + y * key[1]);
}

/** The residual stream after a unit that read `read` has added its value to `stream`. */
export function written(stream: Vector, read: Vector, unit: Unit): Vector {
  const strength = activation(read, unit);
  return [stream[0] + strength * unit.value[0], stream[1] + strength * unit.value[1]];
}
