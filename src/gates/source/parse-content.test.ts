import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { ONE } from '../planting/planting.ts';
import { DRAWINGS, FIGURES, validContent } from '../planting/valid-content.ts';
import { type ParsedFiles, parseContent } from './parse-content.ts';
import { sourceFaults } from './source-gate.ts';

test('a check after a change finds the faults of the changed file, and none of them after the change is undone', () => {
  const known: ParsedFiles = new Map();
  const check = (change: (text: string) => string) => {
    const files = validContent();
    files[`${ONE}/zh.mdx`] = change(files[`${ONE}/zh.mdx`] ?? '');
    return sourceFaults(files, DRAWINGS, FIGURES, known);
  };
  expect(check((text) => text)).toEqual([]);
  const before = known.get('content/questions/1-02-two/zh.mdx');
  expect(check((text) => `${text}\n{`).map(({ place }) => place)).toContain('syntax');
  expect(check((text) => text.replace('方差是', '方差** 是')).map(({ place }) => place)).toContain(
    'emphasis',
  );
  expect(check((text) => text)).toEqual([]);
  expect(known.get('content/questions/1-02-two/zh.mdx')).toBe(before);
});

test('each document is inspected once with its tree, and no tree stays in memory', async () => {
  const trees: WeakRef<Root>[] = [];
  const known: ParsedFiles = new Map();
  const parse = () =>
    parseContent(
      validContent(),
      new Set(DRAWINGS),
      FIGURES,
      ({ tree }) => {
        trees.push(new WeakRef(tree));
        return [];
      },
      known,
    );
  const { content } = parse();
  expect(parse().content.questions).toEqual(content.questions);
  const documents = [...content.questions, ...content.pages].flatMap(({ documents }) =>
    Object.values(documents),
  );
  expect(trees).toHaveLength(documents.length);
  // A weak reference keeps its target until the task that made it has ended.
  await new Promise(setImmediate);
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  expect(trees.filter((tree) => tree.deref())).toEqual([]);
  expect(documents).not.toEqual([]);
});
