import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQueries, type JudgedQuery } from '../search/evaluation/metrics.ts';
import { command, ROOT } from './command.ts';
import { STARLIGHT, Unfinished } from './rival/starlight.ts';
import { MOST } from './scale/grow.ts';
import { measureOurs, measureStarlight, type Measured } from './scale/measure.ts';

const SIZES = [84, 1000, 5000];
const QUERIES = join(ROOT, 'e2e/search-queries.jsonl');

/** The most seconds that Starlight's build may take. */
const LIMIT = 3600;

/** What the reader of the table must know. */
const ABOUT =
  'CPU is the user and system time of the build with its child processes; pages are question pages in both languages. Questions above 84 are copies with ids, titles and links of their own. A first search counts its scripts and styles; its result is timed in Chromium without a slow network.';

const HEAD = [
  'questions',
  'site',
  'build',
  'CPU',
  'CPU per page',
  'peak memory',
  'median page (Brotli HTML)',
  'search index',
  'first search (Brotli)',
  'first result',
];

/** One row of the table, as Markdown. The time of the processors says more than that of the clock where others work too. */
export function row(questions: number, site: string, measured: Measured | string): string {
  const start = [questions.toLocaleString('en'), site];
  if (typeof measured === 'string')
    return `| ${[...start, measured, ...HEAD.slice(start.length + 1).map(() => '–')].join(' | ')} |`;
  const { pages, seconds, cpuSeconds, memory, page, index, firstSearch, firstResult } = measured;
  const cells = [
    ...start,
    `${seconds.toFixed(0)} s`,
    `${cpuSeconds.toFixed(0)} s`,
    `${((cpuSeconds / pages) * 1000).toFixed(0)} ms`,
    `${(memory / 1024).toFixed(1)} GiB`,
    `${page.toFixed(1)} KiB`,
    `${index.toFixed(1)} MiB`,
    `${firstSearch.toFixed(0)} KiB`,
    `${firstResult.toFixed(0)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What became of Starlight: a build that fails or takes too long is a result too. */
async function rival(
  site: string,
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<Measured | string> {
  try {
    return await measureStarlight(site, folder, queries, LIMIT);
  } catch (error) {
    if (!(error instanceof Unfinished)) throw error;
    console.error(error.message);
    return error.reason;
  }
}

/** The numbers of questions that were asked for. @throws Error if one of them cannot be built */
export function sizes(written: readonly string[]): number[] {
  if (written.length === 0) return SIZES;
  return written.map((text) => {
    const size = Number(text);
    if (!/^\d+$/.test(text) || size < 1 || size > MOST)
      throw new Error(
        `"${text}" is no number of questions; write numbers from 1 to ${MOST}, such as 84 1000.`,
      );
    return size;
  });
}

await command(import.meta.url, async () => {
  const queries = readQueries(readFileSync(QUERIES, 'utf8'), QUERIES);
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `Measured on ${date} with ${availableParallelism()} cores and Node ${process.version}. ${ABOUT}\n`,
  );
  console.log(`| ${HEAD.join(' | ')} |\n| ${HEAD.map((_, at) => (at === 1 ? '---' : '---:')).join(' | ')} |`);
  for (const size of sizes(process.argv.slice(2))) {
    const folder = mkdtempSync(join(tmpdir(), 'scale-'));
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'starlight')];
    try {
      mkdirSync(ours);
      console.log(row(size, 'this site', await measureOurs(ROOT, ours, size, queries)));
      console.log(row(size, STARLIGHT, await rival(join(ours, 'dist'), theirs, queries)));
    } finally {
      if (!process.env['KEEP']) rmSync(folder, { recursive: true });
    }
  }
  return true;
});
