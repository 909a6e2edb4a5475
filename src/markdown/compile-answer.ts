import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Permalinks } from '../questions/permalinks.ts';
import { markdownProcessor } from './pipeline.ts';
import type { Reference } from './references.ts';
import { theme } from './theme.ts';

/** What a compiled MDX imports: the functions that create elements. */
export interface JsxRuntime {
  Fragment: unknown;
  jsx: unknown;
  jsxs: unknown;
}

/** An MDX that was compiled and run. */
export interface Compiled<Element> {
  MDXContent(this: void, props: { components: Record<string, unknown> }): Element;
  frontmatter: { references?: Reference[] };
}

/**
 * Runs a compiled MDX that imports nothing but the JSX runtime; the gates refuse imports in answers.
 *
 * @param code the module that the processor wrote
 */
export function runMdx<Element>(code: string, { Fragment, jsx, jsxs }: JsxRuntime): Compiled<Element> {
  const body = code
    .replace(/^import \{[^}]*\} from "astro\/jsx-runtime";$/m, '')
    .replace(/^export (?:default )?/gm, '');
  const run = new Function('_Fragment', '_jsx', '_jsxs', `${body}\nreturn { MDXContent, frontmatter };`);
  return run(Fragment, jsx, jsxs) as Compiled<Element>;
}

/** Compiles the body of an `.mdx` at a path to a module. */
export type CompileMdx = (
  body: string,
  path: string,
  frontmatter: Record<string, unknown>,
) => Promise<string>;

/**
 * The compiler of the site's Markdown, as the integration for MDX calls it, but for one answer at a time. If answers were
 * modules of the bundle, a build would keep all of them in memory.
 *
 * @param highlight whether blocks of code are colored
 * @param content the folder that contains questions/ and references.bib
 */
export async function mdxCompiler(
  links: Permalinks,
  highlight = true,
  content = 'content',
): Promise<CompileMdx> {
  const renderer = await markdownProcessor(links, content).createMdxRenderer?.(
    {
      syntaxHighlight: highlight && { type: 'shiki', excludeLangs: ['math'] },
      shikiConfig: highlight ? theme : {},
    },
    { optimize: true, srcDir: new URL('file:///src/') },
  );
  if (!renderer) throw new Error('The Markdown processor of this version of Astro does not render MDX.');
  return async (body, path, frontmatter) => (await renderer.process(body, path, frontmatter)).code;
}

/**
 * A compiler that keeps what it made in temporary files until the process ends: a handout shows each answer a second
 * time, and all answers together may not fit into the memory. Not for `astro dev`, where the files that an answer links
 * and cites may change.
 */
export function keptInFiles(compile: CompileMdx): CompileMdx {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return async (body, path, frontmatter) => {
    const file = join(folder, createHash('sha256').update(`${path}\n${body}`).digest('hex'));
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const code = await compile(body, path, frontmatter);
    writeFileSync(file, code);
    return code;
  };
}
