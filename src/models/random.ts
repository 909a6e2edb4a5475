/**
 * A generator of uniform random numbers in [0, 1). A seed gives the same numbers on every machine.
 * Source: mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A generator of random numbers from N(0, 1), computed in pairs. A seed gives the same numbers each time.
 * Source: Box and Muller (1958), https://doi.org/10.1214/aoms/1177706645
 */
export function normal(seed: number): () => number {
  const next = uniform(seed);
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const value = kept;
      kept = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
