import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** The drawers of src/ from the ground up: each may import itself and what stands on a lower floor. */
const FLOORS: readonly (readonly string[])[] = [
  ['languages'],
  ['questions'],
  ['site.ts', 'figures'],
  ['markdown'],
  ['search', 'exports'],
  ['gates'],
  ['content.ts', 'content.config.ts'],
  ['commands'],
  ['components'],
  ['layouts'],
  ['pages'],
];

const DIRECTION =
  'imports run one way: pages → layouts → components → figures, search, exports, markdown, gates → questions → languages';

/** The only files that may know the content layer of Astro. */
const CONTENT_DOORS = ['src/content.ts', 'src/content.config.ts'];

/** Names that exist in a browser only. */
export const DOM_NAMES = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'customElements',
  'DOMParser',
  'Document',
  'Element',
  'HTMLElement',
  'SVGElement',
];

const isPure = (file: string) =>
  !file.endsWith('.test.ts') &&
  (file.startsWith('src/questions/') || /^src\/figures\/.*\b(model|drawing|figure|state)\.ts$/.test(file));

/** The drawer of a path from the root, `src/pages/[...lang]/x.astro` → `pages`; `undefined` outside src/. */
function drawer(file: string): string | undefined {
  return /^src\/([^/]+)/.exec(file)?.[1];
}

const floor = (name: string) => FLOORS.findIndex((names) => names.includes(name));

/**
 * What is wrong with an import, or `undefined` where it is allowed.
 *
 * @param file importing file, from the root, with `/`
 * @param source the specifier as it is written
 */
export function misdirection(file: string, source: string): string | undefined {
  if (source === 'astro:content' && file.startsWith('src/') && !CONTENT_DOORS.includes(file)) {
    return `"${file}" imports "astro:content"; only src/content.ts does: take what you need from there`;
  }
  if (isPure(file) && (/^astro([:/]|$)/.test(source) || isBuiltin(source))) {
    return `"${file}" imports "${source}"; questions, models and drawings know no Astro and no files: pass the value in as a plain object`;
  }
  if (!source.startsWith('.')) return undefined;
  const target = relative('.', resolve(dirname(file), source))
    .split(sep)
    .join('/');
  const from = drawer(file);
  const to = drawer(target);
  if (from === undefined || from === to) return undefined;
  if (to === undefined) {
    return target.startsWith('content/') || from === 'commands' || file.endsWith('.test.ts')
      ? undefined
      : `"${file}" imports "${target}"; src/ imports nothing outside itself but content/`;
  }
  for (const name of [from, to]) {
    if (floor(name) < 0)
      return `src/${name} has no place in the house; give it one in .config/import-directions.ts`;
  }
  return floor(to) < floor(from)
    ? undefined
    : `src/${from} may not import src/${to} ("${source}"); ${DIRECTION}`;
}

interface Importing {
  source?: { value?: unknown } | null;
}

/** ESLint rule that holds the directions of imports for every way to write an import. */
export const importDirections: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { misdirected: '{{ problem }}' } },
  create(context) {
    const file = relative(context.cwd, context.physicalFilename).split(sep).join('/');
    const judge = (node: Rule.Node) => {
      const source = (node as Importing).source?.value;
      const problem = typeof source === 'string' ? misdirection(file, source) : undefined;
      if (problem) context.report({ node, messageId: 'misdirected', data: { problem } });
    };
    return {
      ImportDeclaration: judge,
      ImportExpression: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
    };
  },
};
