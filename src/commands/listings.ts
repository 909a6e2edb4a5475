import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, ROOT } from './command.ts';
import { findPython } from './find-python.ts';
import { runListing } from './run-listing.ts';

/** How many listings passed, and what is wrong with each of the others. */
export interface ListingReport {
  passed: number;
  faults: string[];
}

export interface ListingOptions {
  /** The folder in which they stand, at any depth. */
  folder: string;
  python: string;
  /** Compare with the recorded outputs instead of rewriting them. */
  check: boolean;
  seconds?: number;
}

const AT_ONCE = 2;
const outputOf = (listing: string) => listing.replace(/\.py$/, '.out');

/** The lines that differ, `-` as recorded, `+` as printed now; what is alike before and after is left out. */
export function difference(recorded: string, printed: string): string {
  const [old, now] = [recorded.split('\n'), printed.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const part = (lines: string[], sign: string) =>
    lines.slice(start, lines.length - end).map((line) => `    ${sign} ${line}`);
  return [...part(old, '-'), ...part(now, '+')].join('\n');
}

/** Runs one listing and compares or records; gives what is wrong, `undefined` if nothing is. */
async function settle(listing: string, options: ListingOptions): Promise<string | undefined> {
  const run = await runListing(options.python, join(options.folder, listing), options.seconds);
  if ('problem' in run) return `${listing}: ${run.problem} — fix: ${run.remedy}`;
  const path = join(options.folder, outputOf(listing));
  if (!options.check) {
    writeFileSync(path, run.output);
    return undefined;
  }
  if (!existsSync(path)) return `${listing}: has no recorded output — fix: run "npm run listings"`;
  const recorded = readFileSync(path, 'utf8');
  if (recorded === run.output) return undefined;
  const lines = difference(recorded, run.output);
  return `${listing}: prints other than recorded — fix: correct the listing, or run "npm run listings" and read the change\n${lines}`;
}

/** Runs every listing, two at a time; an output without a listing is a fault as well. */
export async function runListings(options: ListingOptions): Promise<ListingReport> {
  const listings = globSync('**/*.py', { cwd: options.folder }).sort();
  const faults = globSync('**/*.out', { cwd: options.folder })
    .filter((output) => !listings.some((listing) => outputOf(listing) === output))
    .map(
      (output) =>
        `${output}: no listing prints it — fix: delete it, or add ${output.replace(/\.out$/, '.py')}`,
    );
  let passed = 0;
  const waiting = [...listings];
  const worker = async () => {
    for (let listing = waiting.shift(); listing !== undefined; listing = waiting.shift()) {
      const fault = await settle(listing, options);
      if (fault) faults.push(fault);
      else passed++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (listings.length === 0)
    faults.push(`${options.folder}: holds no listing — fix: add one beside an answer`);
  return { passed, faults: faults.sort() };
}

/** Runs the project's listings and prints what is wrong. */
export async function projectListings(check: boolean): Promise<ListingReport> {
  const report = await runListings({ folder: join(ROOT, 'content'), python: findPython(), check });
  for (const fault of report.faults) console.error(fault);
  console.log(
    `${report.passed} listings ${check ? 'print what is recorded' : 'recorded'}, ${report.faults.length} faults`,
  );
  return report;
}

await command(import.meta.url, async () => {
  const report = await projectListings(process.argv.includes('--check'));
  return report.faults.length === 0;
});
