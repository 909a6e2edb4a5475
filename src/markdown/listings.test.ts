import { expect, test } from 'vitest';
import { listing } from './listings.ts';

test('the error for a missing listing names its path and the remedy', () => {
  expect(() => listing('questions/1-99-none', 'x.py')).toThrow(
    /<Code file="x\.py">: there is no content\/questions\/1-99-none\/x\.py\. Put the listing beside the answer/,
  );
});
