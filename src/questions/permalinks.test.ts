import { expect, test } from 'vitest';
import { permalinks } from './permalinks.ts';

const links = permalinks('/name/', 'https://example.org');

test('the corrections have a page per language and an anchor per question', () => {
  expect(links.corrections('zh')).toBe('/name/corrections/');
  expect(links.corrections('en', '1-05')).toBe('/name/en/corrections/#q-1-05');
});
