import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** The drawers of src/ from the ground up: each may import itself and what stands on a lower floor. */
const FLOORS: readonly (readonly string[])[] = [
  ['languages', 'models'],
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
  'imports run one way: pages → layouts → components → figures, search, exports, markdown, gates → questions → languages, models';

/** The rooms of src/search/ from the ground up; two rooms of one level do not know each other. */
const SEARCH_ROOMS: readonly (readonly string[])[] = [['terms'], ['query'], ['index', 'evaluation']];

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
  (/^src\/(questions|models)\//.test(file) ||
    /^src\/figures\/.*\b(model|drawing|figure|state)\.ts$/.test(file));

/** The drawer of a path from the root, `src/pages/[...lang]/x.astro` → `pages`; `undefined` outside src/. */
function drawer(file: string): string | undefined {
  return /^src\/([^/]+)/.exec(file)?.[1];
}

const floor = (name: string) => FLOORS.findIndex((names) => names.includes(name));
const searchRoom = (file: string) => /^src\/search\/([^/]+)\//.exec(file)?.[1] ?? '';
const level = (room: string) => SEARCH_ROOMS.findIndex((rooms) => rooms.includes(room));

/** What is wrong with an import between two rooms of src/search/. */
function betweenSearchRooms(file: string, target: string): string | undefined {
  if (!file.startsWith('src/search/')) return undefined;
  const [from, to] = [searchRoom(file), searchRoom(target)];
  if (from === to && from !== '') return undefined;
  for (const [path, room] of [
    [file, from],
    [target, to],
  ] as const) {
    if (level(room) < 0)
      return `"${path}" stands in no room of src/search/; put it into ${SEARCH_ROOMS.flat().join(', ')}`;
  }
  return level(to) < level(from)
    ? undefined
    : `src/search/${from} may not import src/search/${to}; imports run index, evaluation → query → terms`;
}

/** The folder of one figure, `src/figures/drawings/ffn`; `undefined` for the kits and what stands beside them. */
function figureFolder(file: string): string | undefined {
  return /^(src\/figures\/(?:drawings|interactive)\/(?!kit\/)[^/]+)\//.exec(file)?.[1];
}

/** What is wrong with an import between two figures. */
function betweenFigures(file: string, target: string): string | undefined {
  const [from, to] = [figureFolder(file), figureFolder(target)];
  return from === undefined || to === undefined || from === to
    ? undefined
    : `${from} may not import ${to}; what two figures share belongs in src/models/, or in the kit if it draws`;
}

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
  if (file.startsWith('src/models/') && !file.endsWith('.test.ts') && !source.startsWith('./')) {
    return `"${file}" imports "${source}"; src/models/ holds pure functions that import only each other`;
  }
  if (!source.startsWith('.')) return undefined;
  const target = relative('.', resolve(dirname(file), source))
    .split(sep)
    .join('/');
  const from = drawer(file);
  const to = drawer(target);
  if (from === undefined) return undefined;
  if (from === to) return betweenSearchRooms(file, target) ?? betweenFigures(file, target);
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
