import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQueries } from '../search/evaluation/metrics.ts';
import { command, ROOT } from './command.ts';
import { MOST } from './scale/grow.ts';
import { measure, type Measured } from './scale/measure.ts';

const SIZES = [84, 1000, 5000];
const QUERIES = join(ROOT, 'e2e/search-queries.jsonl');

/** What the reader of the table must know. */
const ABOUT =
  'CPU is the user and system time of the build with its child processes. Questions above 84 are copies with ids, titles and links of their own.';

const HEAD = [
  'questions',
  'build',
  'CPU',
  'CPU per page',
  'peak memory',
  'median page (Brotli HTML)',
  'search index',
  'first search (Brotli)',
  'first result in Node',
];

/** One row of the table, as Markdown. The time of the processors says more than that of the clock where others work too. */
export function row(measured: Measured): string {
  const { questions, pages, seconds, cpuSeconds, memory, page, index, firstSearch, firstResult } = measured;
  const cells = [
    questions.toLocaleString('en'),
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
  console.log(`| ${HEAD.join(' | ')} |\n| ${HEAD.map(() => '---:').join(' | ')} |`);
  for (const size of sizes(process.argv.slice(2))) {
    const folder = mkdtempSync(join(tmpdir(), 'scale-'));
    try {
      console.log(row(await measure(ROOT, folder, size, queries)));
    } finally {
      if (!process.env['KEEP']) rmSync(folder, { recursive: true });
    }
  }
  return true;
});
