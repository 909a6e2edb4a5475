/** Probabilities per step: of leaving the track, and of returning to it once off the track. */
export interface Chances {
  leave: number;
  recover: number;
}

/**
 * The probability b_t of being off the track after t = `step` steps that start on the track.
 *
 * It is the closed form of the two-state Markov chain b_t = b_{t−1}(1 − r) + (1 − b_{t−1})e with b_0 = 0, where e is
 * `leave` and r is `recover`: b_t = e/(e + r) · (1 − (1 − e − r)^t). For r = 0, it is 1 − (1 − e)^t.
 */
export function off(step: number, { leave, recover }: Chances): number {
  const both = leave + recover;
  return (leave / both) * (1 - (1 - both) ** step);
}

/** The expected number of steps off the track among the first `steps` steps: the sum of b_1 to b_steps. */
export function stepsOff(steps: number, chances: Chances): number {
  return Array.from({ length: steps }, (_, index) => off(index + 1, chances)).reduce((sum, b) => sum + b, 0);
}
