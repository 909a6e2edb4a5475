import { expect, test } from 'vitest';
import { fileSize } from './size.ts';

test.each([
  [1, '1 KB'],
  [93_700, '94 KB'],
  [1_640_000, '1.6 MB'],
  [14_900_000, '14.9 MB'],
])('%i bytes are shown as %s', (bytes, shown) => {
  expect(fileSize(bytes)).toBe(shown);
});
