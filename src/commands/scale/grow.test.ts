import { expect, test } from 'vitest';
import { validContent } from '../../gates/planting/valid-content.ts';
import { grow, MOST } from './grow.ts';

const foldersOf = (files: object) =>
  new Set(Object.keys(files).flatMap((file) => /^content\/questions\/([^/]+)\//.exec(file)?.[1] ?? []));

test('content grows to the number of questions asked for, each with an id of its own', () => {
  const folders = [...foldersOf(grow(validContent(), 1000))];
  expect(folders).toHaveLength(1000);
  expect(new Set(folders.map((folder) => folder.replace(/^(\d-\d+)-.*/, '$1'))).size).toBe(1000);
});

test('the originals stay as they are, and content that is large enough is returned', () => {
  expect(grow(validContent(), 3)).toEqual(validContent());
  expect(grow(validContent(), 8)).toMatchObject(validContent());
});

test('a copy has its own title and category, and links to the copies of its round', () => {
  const grown = grow(validContent(), 6);
  const zh = grown['content/questions/2-100-two-2/zh.mdx'];
  expect(zh).toContain('title: 问题1-02 2\ncategory: training');
  expect(zh).toContain('related: [1-100, 3-100]');
  expect(zh).toContain('](/q/3-100/)');
});

test('a copy of an incomplete round links to originals where there is no copy', () => {
  expect(grow(validContent(), 4)['content/questions/1-100-one-2/zh.mdx']).toContain('related: [1-02, 1-03]');
});

test('more questions than ids are refused', () => {
  expect(() => grow(validContent(), MOST + 1)).toThrow('There are ids for');
});
