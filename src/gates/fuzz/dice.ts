import { uniform } from '../../models/random.ts';

/** Random choices that a seed repeats. */
export interface Dice {
  /** A whole number from 0 to `limit` - 1; 0 if there is nothing to choose from. */
  below(limit: number): number;
  /** @throws Error if the list is empty */
  pick<T>(list: readonly T[]): T;
}

/** Dice for one mutant. Its choices do not depend on how many other mutants are made. */
export function dice(seed: number, mutant: number): Dice {
  // The first numbers of neighboring seeds resemble each other, so the two parts are mixed first.
  const next = uniform(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(mutant + 1, 0x85ebca6b));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(list) {
      if (list.length === 0) throw new Error('There is nothing to choose from.');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
