import { expect, test } from 'vitest';
import { BASE, parts, sublayers, total } from './parameter-counts.ts';

test('the base model has 63,045,632 parameters', () => {
  expect(total(BASE)).toBe(63_045_632);
});

test('an encoder layer has 3,150,336 and a decoder layer 4,199,936', () => {
  const { attention, feedForward, norm } = sublayers(BASE);
  expect(attention + feedForward + 2 * norm).toBe(3_150_336);
  expect(2 * attention + feedForward + 3 * norm).toBe(4_199_936);
});

test('the feed-forward networks hold 40 percent of the parameters, and the norms 0.05 percent', () => {
  const { encoderFeedForward, decoderFeedForward, norms } = parts(BASE);
  expect(((encoderFeedForward + decoderFeedForward) / total(BASE)).toFixed(3)).toBe('0.400');
  expect((norms / total(BASE)).toFixed(4)).toBe('0.0005');
});
