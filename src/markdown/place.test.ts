import { expect, test } from 'vitest';
import { readPlace } from './place.ts';

test('the path of a content file contains its language and folder', () => {
  expect(readPlace('/home/me/content/site/notation/en.mdx')).toEqual({
    language: 'en',
    folder: 'site/notation',
  });
});

test.each(['/home/content/questions/1-04-x/fr.mdx', '/home/src/pages/zh.mdx'])('%s is refused', (path) => {
  expect(() => readPlace(path)).toThrow(/named by its language, zh\.mdx or en\.mdx/);
});
