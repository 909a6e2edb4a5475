/** Which device holds a head when `heads` are shared out evenly; throws where they cannot be. */
export function deviceOf(head: number, heads: number, devices: number): number {
  if (heads % devices !== 0) throw new RangeError(`${devices} devices do not divide ${heads} heads`);
  return Math.floor(head / (heads / devices));
}

/** Numbers that each device sends in a ring all-reduce of `size` numbers. */
export function sent(size: number, devices: number): number {
  return (2 * (devices - 1) * size) / devices;
}
