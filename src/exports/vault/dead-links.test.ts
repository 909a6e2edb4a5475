import { expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';

const files = {
  'v/a.md':
    '---\nrelated:\n  - "[[b]]"\n---\n\n# A\n\nSee [[b#^why|this]], [[b#B]], [[#A]] and ![[c.svg|alt]].\n',
  'v/b.md': '# B\n\nText ^why\n\n| [[a\\|x]] |\n| - |\n\n`[[no link]]` and $[[0]]$\n',
  'v/c.svg': '<svg/>',
};

test('a vault whose links resolve has no dead links', () => {
  expect(deadLinks(files)).toEqual([]);
});

test.each([
  ['[[d]]', 'no file "d"'],
  ['[[b#^how]]', 'no "^how" in v/b.md'],
  ['[[b#C|c]]', 'no "C" in v/b.md'],
  ['![[d.svg]]', 'no file "d.svg"'],
])('%s is reported', (link, found) => {
  expect(deadLinks({ ...files, 'v/e.md': link })).toEqual([{ file: 'v/e.md', link, found }]);
});

test('a dead link in a property is reported', () => {
  expect(deadLinks({ 'v/e.md': '---\nrelated: "[[d]]"\n---\n' })).toMatchObject([{ link: '[[d]]' }]);
});

test('two files of one name are reported', () => {
  expect(deadLinks({ ...files, 'w/C.svg': '' })).toMatchObject([{ file: 'w/C.svg', link: 'c.svg' }]);
});
