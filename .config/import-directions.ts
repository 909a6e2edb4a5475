import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** The folders of src/, lowest layer first. Each folder may import itself and the folders of lower layers. */
const LAYERS: readonly (readonly string[])[] = [
  ['languages', 'models'],
  ['questions'],
  ['site.ts', 'figures'],
  ['markdown'],
  ['search', 'practice', 'exports', 'cards', 'fonts', 'redirects', 'offline', 'policy'],
  ['gates'],
  ['content.ts', 'content.config.ts'],
  ['downloads.ts'],
  ['commands'],
  ['components'],
  ['layouts'],
  ['pages'],
];

const DIRECTION =
  'imports run one way: pages → layouts → components → figures, search, practice, exports, cards, redirects, offline, policy, markdown, gates → questions → languages, models';

/** The folders of src/search/, lowest layer first. Two folders of one layer may not import each other. */
const SEARCH_FOLDERS: readonly (readonly string[])[] = [['terms'], ['query'], ['index'], ['evaluation']];

/** The only files that may import Astro's content layer. */
const CONTENT_MODULES = ['src/content.ts', 'src/content.config.ts'];

/** Global names that exist only in a browser. */
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
    /^src\/practice\/(?!store\/)/.test(file) ||
    /^src\/figures\/.*\b(model|drawing|figure|state)\.ts$/.test(file));

/** The folder of src/ that a path from the root is in, `src/pages/[...lang]/x.astro` → `pages`; `undefined` outside src/. */
function topFolder(file: string): string | undefined {
  return /^src\/([^/]+)/.exec(file)?.[1];
}

const layer = (name: string) => LAYERS.findIndex((names) => names.includes(name));
const searchFolder = (file: string) => /^src\/search\/([^/]+)\//.exec(file)?.[1] ?? '';
const searchLayer = (folder: string) => SEARCH_FOLDERS.findIndex((folders) => folders.includes(folder));

/** What is wrong with an import between two folders of src/search/; `undefined` if it is allowed. */
function betweenSearchFolders(file: string, target: string): string | undefined {
  if (!file.startsWith('src/search/')) return undefined;
  const [from, to] = [searchFolder(file), searchFolder(target)];
  if (from === to && from !== '') return undefined;
  for (const [path, folder] of [
    [file, from],
    [target, to],
  ] as const) {
    if (searchLayer(folder) < 0)
      return `"${path}" is in none of the folders of src/search/; move it to one of them: ${SEARCH_FOLDERS.flat().join(', ')}`;
  }
  return searchLayer(to) < searchLayer(from)
    ? undefined
    : `src/search/${from} may not import src/search/${to}; imports run index, evaluation → query → terms`;
}

/** The folder of one figure, `src/figures/drawings/ffn`; `undefined` for the kits and for shared files. */
function figureFolder(file: string): string | undefined {
  return /^(src\/figures\/(?:drawings|interactive)\/(?!kit\/)[^/]+)\//.exec(file)?.[1];
}

/** What is wrong with an import between two figures; `undefined` if it is allowed. */
function betweenFigures(file: string, target: string): string | undefined {
  const [from, to] = [figureFolder(file), figureFolder(target)];
  return from === undefined || to === undefined || from === to
    ? undefined
    : `${from} may not import ${to}; what two figures share belongs in src/models/, or in the kit if it draws`;
}

/**
 * What is wrong with an import; `undefined` if it is allowed.
 *
 * @param file path of the importing file from the root, with `/` as separator
 * @param source the import specifier as written
 */
export function misdirection(file: string, source: string): string | undefined {
  if (source === 'astro:content' && file.startsWith('src/') && !CONTENT_MODULES.includes(file)) {
    return `"${file}" imports "astro:content"; only src/content.ts may; import what you need from there`;
  }
  if (isPure(file) && (/^astro([:/]|$)/.test(source) || isBuiltin(source))) {
    return `"${file}" imports "${source}"; questions, models, practice and drawings must not import Astro or read files; pass the value in as a plain object`;
  }
  if (file.startsWith('src/models/') && !file.endsWith('.test.ts') && !source.startsWith('./')) {
    return `"${file}" imports "${source}"; src/models/ holds pure functions that import only each other`;
  }
  if (!source.startsWith('.')) return undefined;
  const target = relative('.', resolve(dirname(file), source))
    .split(sep)
    .join('/');
  const from = topFolder(file);
  const to = topFolder(target);
  if (from === undefined) return undefined;
  if (from === to) return betweenSearchFolders(file, target) ?? betweenFigures(file, target);
  if (to === undefined) {
    return target.startsWith('content/') || from === 'commands' || file.endsWith('.test.ts')
      ? undefined
      : `"${file}" imports "${target}"; src/ may import only from src/ and content/`;
  }
  for (const name of [from, to]) {
    if (layer(name) < 0)
      return `src/${name} is not a known folder; add it to a layer in .config/import-directions.ts`;
  }
  return layer(to) < layer(from)
    ? undefined
    : `src/${from} may not import src/${to} ("${source}"); ${DIRECTION}`;
}

interface Importing {
  source?: { value?: unknown } | null;
}

/** ESLint rule that enforces the directions of imports, for static and dynamic imports and for re-exports. */
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
