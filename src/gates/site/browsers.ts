import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';

type Browser = 'chrome' | 'firefox' | 'safari';

/** The oldest supported version of each browser. */
export type Browsers = Partial<Record<Browser, number>>;

/** The names in the list `browserslist` of package.json. */
const NAMES: Record<string, Browser> = {
  chrome: 'chrome',
  edge: 'chrome',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari',
};

interface Feature {
  name: string;
  pattern: RegExp;
  /** The first version with this feature. */
  since: Record<Browser, number>;
  remedy: string;
}

/** Features that the bundler cannot translate, and that a supported browser may lack. */
const FEATURES: readonly Feature[] = [
  {
    name: 'a lookbehind in a regular expression',
    pattern: /\(\?<[=!]/,
    since: { chrome: 62, firefox: 78, safari: 16.4 },
    remedy: 'look at the text before the match in code',
  },
  {
    name: 'toSorted(), toReversed() or toSpliced()',
    pattern: /\.to(?:Sorted|Reversed|Spliced)\b/,
    since: { chrome: 110, firefox: 115, safari: 16 },
    remedy: 'change a copy: [...list].sort()',
  },
  {
    name: 'findLast()',
    pattern: /\.findLast(?:Index)?\b/,
    since: { chrome: 97, firefox: 104, safari: 15.4 },
    remedy: 'search a reversed copy',
  },
  {
    name: 'at() or Object.hasOwn()',
    pattern: /\.at\(|\bObject\.hasOwn\b/,
    since: { chrome: 93, firefox: 92, safari: 15.4 },
    remedy: 'use an index or Object.keys()',
  },
  {
    name: 'groupBy()',
    pattern: /\b(?:Object|Map)\.groupBy\b/,
    since: { chrome: 117, firefox: 119, safari: 17.4 },
    remedy: 'use groupBy of src/search/terms/group.ts',
  },
  {
    name: 'structuredClone()',
    pattern: /\bstructuredClone\(/,
    since: { chrome: 98, firefox: 94, safari: 15.4 },
    remedy: 'copy the fields that are needed',
  },
  {
    name: 'Promise.withResolvers()',
    pattern: /\bPromise\.withResolvers\b/,
    since: { chrome: 119, firefox: 121, safari: 17.4 },
    remedy: 'use new Promise()',
  },
  {
    name: 'Array.fromAsync()',
    pattern: /\bArray\.fromAsync\b/,
    since: { chrome: 121, firefox: 115, safari: 16.4 },
    remedy: 'use for await or Promise.all()',
  },
  {
    name: 'URL.canParse() or URL.parse()',
    pattern: /\bURL\.(?:canParse|parse)\b/,
    since: { chrome: 126, firefox: 126, safari: 18 },
    remedy: 'use new URL() in try',
  },
  {
    name: 'AbortSignal.any()',
    pattern: /\bAbortSignal\.any\b/,
    since: { chrome: 116, firefox: 124, safari: 17.4 },
    remedy: 'use one AbortController',
  },
];

/**
 * Reads the supported browsers.
 *
 * @param list the list `browserslist` of package.json, `chrome >= 99`
 * @throws Error if an entry has another form
 */
export function readBrowsers(list: readonly string[]): Browsers {
  const browsers: Browsers = {};
  for (const entry of list) {
    const [, name = '', version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(entry) ?? [];
    const browser = NAMES[name];
    if (!browser || version === undefined) {
      throw new Error(
        `package.json: browserslist has "${entry}"; write a name of ${Object.keys(NAMES).join(', ')} and its oldest version, such as "chrome >= 99".`,
      );
    }
    browsers[browser] = Math.min(browsers[browser] ?? Infinity, Number(version));
  }
  return browsers;
}

/** The supported browsers as targets for the bundler, `chrome99`. */
export function bundlerTargets(list: readonly string[]): string[] {
  return list.map((entry) => entry.replace('ios_saf', 'ios').replace(' >= ', ''));
}

/** Checks that the built scripts use nothing that a supported browser lacks. A script with it does not start at all there. */
export function checkScripts(files: Files, browsers: Browsers): Fault[] {
  return Object.keys(files).flatMap((file) =>
    scriptsIn(file, files).flatMap((script) =>
      FEATURES.flatMap(({ name, pattern, since, remedy }): Fault[] => {
        const at = script.search(pattern);
        const old = (Object.keys(browsers) as Browser[]).filter((one) => (browsers[one] ?? 0) < since[one]);
        if (at < 0 || old.length === 0) return [];
        const lacking = old
          .map((one) => `${one} ${browsers[one]} (it has it since ${since[one]})`)
          .join(', ');
        const found = `${name}, in ${script.slice(Math.max(0, at - 30), at + 30)}`;
        return [{ file, place: 'script', found, remedy: `${remedy}; it must run in ${lacking}` }];
      }),
    ),
  );
}

function scriptsIn(file: string, files: Files): string[] {
  if (file.endsWith('.js')) return [files[file] ?? ''];
  if (!file.endsWith('.html')) return [];
  const scripts = (files[file] ?? '').matchAll(
    /<script(?![^>]*(?:ld\+json|src=))[^>]*>([^<]+(?:<(?!\/script)[^<]*)*)/g,
  );
  return [...scripts].map(([, script = '']) => script);
}
