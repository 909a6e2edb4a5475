/** Chances a step: to leave the track, and, once off, to return to it. */
export interface Chances {
  leave: number;
  recover: number;
}

/** The probability b_t of being off the track at step t, starting on it; for no recovery 1 − (1 − e)^t. */
export function off(step: number, { leave, recover }: Chances): number {
  const both = leave + recover;
  return (leave / both) * (1 - (1 - both) ** step);
}

/** The expected number of steps off the track among the first `steps`. */
export function stepsOff(steps: number, chances: Chances): number {
  return Array.from({ length: steps }, (_, index) => off(index + 1, chances)).reduce((sum, b) => sum + b, 0);
}
