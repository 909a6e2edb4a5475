import { expect, test } from 'vitest';
import { listing } from './listings.ts';

test('a listing that is not there is named by its path, with the remedy', () => {
  expect(() => listing('questions/1-99-none', 'x.py')).toThrow(
    /<Code file="x\.py">: there is no content\/questions\/1-99-none\/x\.py\. Put the listing beside the answer/,
  );
});
