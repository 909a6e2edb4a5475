import { describe, expect, test } from 'vitest';
import { off, stepsOff } from './exposure-bias.ts';

const NEVER = { leave: 0.01, recover: 0 };
const OFTEN = { leave: 0.01, recover: 0.2 };

describe('leaving the track', () => {
  test('the closed form satisfies its recursion: stay off the track, or leave it now', () => {
    for (const chances of [NEVER, OFTEN]) {
      let b = 0;
      for (let step = 1; step <= 60; step++) {
        b = b * (1 - chances.recover) + (1 - b) * chances.leave;
        expect(off(step, chances)).toBeCloseTo(b, 12);
      }
    }
  });

  test('the numbers are those of the listing of 4-25', () => {
    const found = [NEVER, OFTEN].map((each) => [off(100, each).toFixed(3), stepsOff(100, each).toFixed(2)]);
    expect(found).toEqual([
      ['0.634', '37.24'],
      ['0.048', '4.58'],
    ]);
  });

  test('after twenty steps with an error of 5%, the probability of being on the track is 0.358', () => {
    expect(1 - off(20, { leave: 0.05, recover: 0 })).toBeCloseTo(0.3585, 4);
  });
});
