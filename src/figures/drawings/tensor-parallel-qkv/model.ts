/**
 * The device that holds a head if the heads are divided evenly; devices and heads count from 0.
 *
 * @throws RangeError if the number of devices does not divide the number of heads
 */
export function deviceOf(head: number, heads: number, devices: number): number {
  if (heads % devices !== 0) throw new RangeError(`${devices} devices do not divide ${heads} heads`);
  return Math.floor(head / (heads / devices));
}

/** How many numbers each device sends in a ring all-reduce of `size` numbers: 2(devices − 1)/devices · size. */
export function sent(size: number, devices: number): number {
  return (2 * (devices - 1) * size) / devices;
}
