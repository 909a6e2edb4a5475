import { expect, test } from 'vitest';
import { readFolderName, readFolderOf } from './folder.ts';

test('the name of a folder consists of id and slug', () => {
  expect(readFolderName('1-04-why-scale-before-softmax')).toEqual({
    id: '1-04',
    slug: 'why-scale-before-softmax',
    number: 4,
  });
});

test.each(['1-04', '1-4-slug', 'notes', '1-04-Why', '1-04-a--b'])(
  '%s is not the folder of a question',
  (name) => {
    expect(readFolderName(name)).toBeUndefined();
  },
);

test('a file in a folder with a wrong name is refused with the name and the remedy', () => {
  expect(() => readFolderOf('content/questions/1-4-x/zh.mdx')).toThrow(
    /content\/questions\/1-4-x\/zh\.mdx.*"1-4-x".*Name it by id and slug/,
  );
});
