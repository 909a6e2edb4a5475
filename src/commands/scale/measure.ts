import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFiles } from '../../gates/files.ts';
import { type Language, LANGUAGES } from '../../languages/language.ts';
import { openBuiltSearch } from '../../search/evaluation/built-search.ts';
import { costsOf, medianCost } from '../../search/evaluation/cost.ts';
import type { JudgedQuery } from '../../search/evaluation/metrics.ts';
import { buildCopy, copyProject } from '../project-copy.ts';
import { grow } from './grow.ts';

/** What one size of the site costs. */
export interface Measured {
  questions: number;
  /** Built question pages, in both languages. */
  pages: number;
  seconds: number;
  /** The time that the build kept processors busy, in user and system mode: other programs hardly change it. */
  cpuSeconds: number;
  /** The most memory that the build used at a time, in MiB. */
  memory: number;
  /** The median question page, its HTML compressed with Brotli, in KiB. */
  page: number;
  /** All files of the search index, in MiB. */
  index: number;
  /** The median first search of a visit, compressed with Brotli, in KiB. */
  firstSearch: number;
  /** The median time from opening the index to the results of the first query in Node, in milliseconds. */
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

/** The size of a sample; compressing thousands of pages would take longer than building them. */
const SAMPLE = 100;

/**
 * Builds the site with a number of questions in a folder, and measures the build and its result.
 *
 * @param root the project
 * @param folder an empty folder for the copy
 * @throws Error if the build fails
 */
export async function measure(
  root: string,
  folder: string,
  count: number,
  queries: readonly JudgedQuery[],
): Promise<Measured> {
  const files = readFiles(root, 'content');
  const grown = Object.entries(grow(files, count));
  copyProject(root, folder, Object.fromEntries(grown.filter(([file, text]) => files[file] !== text)));
  allowMoreIds(folder);
  const cost = build(folder);
  const site = join(folder, 'dist');
  const pages = filesIn(site).filter((path) => /(?:^|\/)questions\/[^/]+\/index\.html$/.test(path));
  const sizes = sample(pages).map((path) => brotliCompressSync(readFileSync(join(site, path))).length);
  const index = filesIn(join(site, 'pagefind')).reduce(
    (sum, path) => sum + statSync(join(site, 'pagefind', path)).size,
    0,
  );
  const searches = await Promise.all(LANGUAGES.map((language) => searchCost(site, language, queries)));
  return {
    questions: pages.length / LANGUAGES.length,
    pages: pages.length,
    ...cost,
    page: median(sizes) / 1024,
    index: index / 1024 ** 2,
    firstSearch: Math.max(...searches.map(({ bytes }) => bytes)) / 1024,
    firstResult: Math.max(...searches.map(({ milliseconds }) => milliseconds)),
  };
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

function build(folder: string): Pick<Measured, 'seconds' | 'cpuSeconds' | 'memory'> {
  const file = join(folder, 'usage.json');
  const { ok, said, seconds } = buildCopy(folder, {
    USAGE_FILE: file,
    // Pictures drawn by earlier builds would make the small sites cheaper than the large ones.
    CARDS_DIR: join(folder, '.cards'),
    NODE_OPTIONS: `--import=${new URL('usage.ts', import.meta.url).href}`,
  });
  if (!ok) throw new Error(`The build failed after ${seconds.toFixed(0)} s:\n${said.slice(-4000)}`);
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Pick<Measured, 'cpuSeconds' | 'memory'>;
  return { seconds, ...usage };
}

async function searchCost(site: string, language: Language, queries: readonly JudgedQuery[]) {
  const texts = queries.filter(({ lang }) => lang === language).map(({ q }) => q);
  const { first } = await costsOf(texts, site, language);
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    const search = await openBuiltSearch(site, language);
    await search.find(text);
    times.push(performance.now() - start);
  }
  return { bytes: medianCost(first).bytes, milliseconds: median(times) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

const sample = <T>(all: readonly T[]): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / SAMPLE) === 0);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
