import { expect, test } from 'vitest';
import { readFolderName, readFolderOf } from './folder.ts';

test('a folder is named by id and slug', () => {
  expect(readFolderName('1-04-why-scale-before-softmax')).toEqual({
    id: '1-04',
    slug: 'why-scale-before-softmax',
    number: 4,
  });
});

test.each(['1-04', '1-4-slug', 'notes', '1-04-Why', '1-04-a--b'])('%s is no folder of a question', (name) => {
  expect(readFolderName(name)).toBeUndefined();
});

test('a file in such a folder is refused with its name and the remedy', () => {
  expect(() => readFolderOf('content/questions/1-4-x/zh.mdx')).toThrow(
    /content\/questions\/1-4-x\/zh\.mdx.*"1-4-x".*Name it by id and slug/,
  );
});
