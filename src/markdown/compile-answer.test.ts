import { expect, test } from 'vitest';
import { permalinks } from '../questions/permalinks.ts';
import { keptInFiles, mdxCompiler, runMdx } from './compile-answer.ts';

const runtime = {
  Fragment: 'fragment',
  jsx: (type: unknown, props: object) => ({ type, props }),
  jsxs: (type: unknown, props: object) => ({ type, props }),
};
const PATH = '/content/questions/1-01-why-multi-head-attention/en.mdx';

test('a compiled answer runs with the JSX runtime that it is given, and lists the works that it cites', async () => {
  const compile = await mdxCompiler(permalinks('/', 'https://example.org'));
  const { MDXContent, frontmatter } = runMdx(
    await compile('Text [@vaswani2017attention].\n\n<Code file="a.py" />', PATH, {}),
    runtime,
  );
  const Code = () => undefined;
  const written = JSON.stringify(
    MDXContent({ components: { Fragment: runtime.Fragment, Code } }),
    (_, value: unknown) => (value === Code ? 'the component' : value),
  );
  expect(written).toContain('Text ');
  expect(written).toContain('{"type":"the component","props":{"file":"a.py","language":"en"');
  expect(frontmatter.references?.map(({ key }) => key)).toEqual(['vaswani2017attention']);
});

test('an answer that is kept in a file is compiled once, and again after a change', async () => {
  const compiled: string[] = [];
  const compile = keptInFiles((body) => {
    compiled.push(body);
    return Promise.resolve(`code of ${body}`);
  });
  for (const body of ['a', 'b', 'a']) expect(await compile(body, PATH, {})).toBe(`code of ${body}`);
  expect(compiled).toEqual(['a', 'b']);
});
