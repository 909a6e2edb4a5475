import { scaleLinear, scaleLog } from 'd3-scale';
import { expect, test } from 'vitest';
import { interpolateNumber, interpolateRound } from './interpolate.ts';

test('a scale returns the same numbers as with the interpolation of d3', () => {
  for (const scale of [scaleLinear([-3, 40], [40, 332]), scaleLog([1, 1e6], [130, 26])]) {
    const own = scale.copy().interpolate(interpolateNumber);
    for (const value of [1, 2.5, 17, 40]) expect(own(value)).toBe(scale(value));
    expect(own.copy().interpolate(interpolateRound)(17)).toBe(scale.copy().rangeRound(scale.range())(17));
  }
});
