import { chromium, type Browser } from '@playwright/test';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFiles } from '../../gates/files.ts';
import { LANGUAGES } from '../../languages/language.ts';
import { permalinks } from '../../questions/permalinks.ts';
import type { JudgedQuery } from '../../search/evaluation/metrics.ts';
import { serveCompressed } from '../compressed.ts';
import { findBrowser } from '../find-browser.ts';
import { buildCopy, copyProject } from '../project-copy.ts';
import { buildStarlight, makeStarlight } from '../rival/starlight.ts';
import { firstSearch, OURS, STARLIGHTS, type FirstSearch, type SearchUse } from './first-search.ts';
import { grow } from './grow.ts';

/** What a build costs. */
export interface BuildCost {
  seconds: number;
  /** The time that the build kept processors busy, in user and system mode: other programs hardly change it. */
  cpuSeconds: number;
  /** The most memory that the build used at a time, in MiB. */
  memory: number;
}

/** What a site of one size costs those who build it and those who read it. */
export interface Measured extends BuildCost {
  /** Built question pages, in both languages. */
  pages: number;
  /** The median question page, its HTML compressed with Brotli, in KiB. */
  page: number;
  /** All files of the search index, in MiB. */
  index: number;
  /** The median first search of a visit with its scripts and styles, compressed with Brotli, in KiB: of the language with more. */
  firstSearch: number;
  /** The median time from a query to its first result on the screen, in milliseconds: of the slower language. */
  firstResult: number;
}

/** The files that say how many digits an id has. Only the copy is changed: the site itself needs no third digit. */
const ID_FILES = [
  'src/questions/folder.ts',
  'src/questions/permalinks.ts',
  'src/questions/schema.ts',
  'astro.config.mjs',
];
const TWO_DIGITS = /\\d-(\(?)(?:\\d\{2\}|\\d\\d)/g;

/** The size of a sample of pages; compressing thousands of them would take longer than building them. */
const PAGES = 100;

/** The size of a sample of queries per language: each is asked twice in a browser. */
const QUERIES = 15;

/** The page that the searches start from; it is part of every size. */
const START = 'why-scale-before-softmax';

/**
 * Builds this site with a number of questions in a folder, and measures the build and its result.
 *
 * @param root the project
 * @param folder an empty folder for the copy; the site is in its folder `dist`
 * @throws Error if the build fails
 */
export async function measureOurs(
  root: string,
  folder: string,
  count: number,
  queries: readonly JudgedQuery[],
): Promise<Measured> {
  const files = readFiles(root, 'content');
  const grown = Object.entries(grow(files, count));
  copyProject(root, folder, Object.fromEntries(grown.filter(([file, text]) => files[file] !== text)));
  allowMoreIds(folder);
  const cost = withUsage(folder, (env) => {
    // Pictures drawn by earlier builds would make the small sites cheaper than the large ones.
    const { ok, said, seconds } = buildCopy(folder, { ...env, CARDS_DIR: join(folder, '.cards') });
    if (!ok) throw new Error(`The build failed after ${seconds.toFixed(0)} s:\n${said.slice(-4000)}`);
    return seconds;
  });
  return { ...cost, ...(await reading(join(folder, 'dist'), OURS, queries)) };
}

/**
 * The same for Starlight with the text of a site that {@link measureOurs} has built.
 *
 * @param folder an empty folder
 * @param limit the most seconds that its build may take
 * @throws Error if the build fails or takes longer
 */
export async function measureStarlight(
  site: string,
  folder: string,
  queries: readonly JudgedQuery[],
  limit: number,
): Promise<Measured> {
  makeStarlight(site, folder);
  const cost = withUsage(folder, (env) => buildStarlight(folder, env, limit));
  return { ...cost, ...(await reading(join(folder, 'dist'), STARLIGHTS, queries)) };
}

/** Lets ids have a third digit in a copy of the project. */
function allowMoreIds(folder: string): void {
  for (const file of ID_FILES) {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(TWO_DIGITS, '\\d-$1\\d{2,3}');
    if (changed === text)
      throw new Error(`${file} no longer says how an id looks; correct ID_FILES in measure.ts.`);
    writeFileSync(join(folder, file), changed);
  }
}

/** Runs a build, which returns its seconds, with what measures it. */
function withUsage(folder: string, build: (env: Record<string, string>) => number): BuildCost {
  const file = join(folder, 'usage.json');
  const seconds = build({
    USAGE_FILE: file,
    NODE_OPTIONS: `--import=${new URL('usage.ts', import.meta.url).href}`,
  });
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Omit<BuildCost, 'seconds'>;
  return { seconds, ...usage };
}

/** What reading and searching a built site costs. */
async function reading(
  site: string,
  use: SearchUse,
  queries: readonly JudgedQuery[],
): Promise<Omit<Measured, keyof BuildCost>> {
  const pages = filesIn(site).filter((path) => /(?:^|\/)questions\/[^/]+\/index\.html$/.test(path));
  const sizes = sample(pages, PAGES).map((path) => brotliCompressSync(readFileSync(join(site, path))).length);
  const index = filesIn(join(site, 'pagefind')).reduce(
    (sum, path) => sum + statSync(join(site, 'pagefind', path)).size,
    0,
  );
  const browser = await chromium.launch(await findBrowser());
  try {
    return {
      pages: pages.length,
      page: median(sizes) / 1024,
      index: index / 1024 ** 2,
      ...(await searches(browser, site, use, queries)),
    };
  } finally {
    await browser.close();
  }
}

async function searches(
  browser: Browser,
  directory: string,
  use: SearchUse,
  queries: readonly JudgedQuery[],
): Promise<Pick<Measured, 'firstSearch' | 'firstResult'>> {
  const site = await serveCompressed(directory);
  const links = permalinks('/', site.origin);
  try {
    const medians: FirstSearch[] = [];
    for (const language of LANGUAGES) {
      const found: FirstSearch[] = [];
      const asked = queries.filter(({ lang }) => lang === language);
      for (const { q } of sample(asked, QUERIES)) {
        const ask = () => firstSearch(browser, site, links.question(START, language), q, use);
        // The server compresses a file when it is first asked for; the second visit is measured.
        await ask();
        const seen = await ask();
        if (seen) found.push(seen);
      }
      medians.push({
        bytes: median(found.map(({ bytes }) => bytes)),
        milliseconds: median(found.map(({ milliseconds }) => milliseconds)),
      });
    }
    return {
      firstSearch: Math.max(...medians.map(({ bytes }) => bytes)) / 1024,
      firstResult: Math.max(...medians.map(({ milliseconds }) => milliseconds)),
    };
  } finally {
    site.close();
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const sample = <T>(all: readonly T[], size: number): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / size) === 0);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
