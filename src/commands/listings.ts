import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolderName } from '../questions/folder.ts';
import { command, ROOT } from './command.ts';
import { findPython } from './find-python.ts';
import { runListing } from './run-listing.ts';
import { questionFolders, selectQuestions } from './select-questions.ts';

/** How many listings passed, and what is wrong with each of the others. */
export interface ListingReport {
  passed: number;
  faults: string[];
}

export interface ListingOptions {
  /** The folder that the names of the listings are relative to. */
  root: string;
  /** Paths, relative to `root`, of the folders that contain the listings, at any depth. */
  folders: readonly string[];
  python: string;
  /** Compare with the recorded outputs instead of rewriting them. */
  check: boolean;
  seconds?: number;
}

const AT_ONCE = 2;
const outputOf = (listing: string) => listing.replace(/\.py$/, '.out');

/** The lines that differ: `-` as recorded, `+` as printed now. Equal lines before and after them are left out. */
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

/** The command that records a listing again; it names the question if the listing belongs to one. */
function record(listing: string): string {
  const id = readFolderName(listing.split('/').at(-2) ?? '')?.id;
  return `run "npm run listings${id ? ` ${id}` : ''}"`;
}

/** Runs one listing and compares or records its output. Returns what is wrong; `undefined` if nothing is. */
async function settle(listing: string, options: ListingOptions): Promise<string | undefined> {
  const run = await runListing(options.python, join(options.root, listing), options.seconds);
  if ('problem' in run) return `${listing}: ${run.problem} — fix: ${run.remedy}`;
  const path = join(options.root, outputOf(listing));
  if (!options.check) {
    writeFileSync(path, run.output);
    return undefined;
  }
  if (!existsSync(path)) return `${listing}: has no recorded output — fix: ${record(listing)}`;
  const recorded = readFileSync(path, 'utf8');
  if (recorded === run.output) return undefined;
  const lines = difference(recorded, run.output);
  return `${listing}: prints something other than its recorded output — fix: correct the listing, or ${record(listing)} and read the change\n${lines}`;
}

/** One line that says what was done: `97 listings print what is recorded, 0 faults`. */
export function listingSum(passed: number, faults: number, check: boolean): string {
  const [noun, verb] = passed === 1 ? ['listing', 'prints'] : ['listings', 'print'];
  const done = check ? `${verb} what is recorded` : 'recorded';
  return `${passed} ${noun} ${done}, ${faults} ${faults === 1 ? 'fault' : 'faults'}`;
}

/** Runs every listing, two at a time; an output without a listing is a fault too. */
export async function runListings(options: ListingOptions): Promise<ListingReport> {
  const within = (kind: string) =>
    options.folders.flatMap((folder) => globSync(`${folder}/**/*.${kind}`, { cwd: options.root })).sort();
  const listings = within('py');
  const faults = within('out')
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
  return { passed, faults: faults.sort() };
}

const ALL = ['content'];

const holdListings = (folders: readonly string[]) =>
  folders.some((folder) => globSync(`${folder}/**/*.{py,out}`, { cwd: ROOT }).length > 0);

/**
 * Runs the project's listings and prints what is wrong.
 *
 * @param check whether to compare with the recorded outputs instead of rewriting them
 * @param folders folders of some questions; if empty, all of the content
 */
export async function projectListings(
  check: boolean,
  folders: readonly string[] = ALL,
): Promise<ListingReport> {
  // A question without listings needs no Python.
  if (folders !== ALL && !holdListings(folders)) return { passed: 0, faults: [] };
  const report = await runListings({ root: ROOT, folders, python: findPython(), check });
  if (folders === ALL && report.passed + report.faults.length === 0)
    report.faults.push('content: contains no listing — fix: add one beside an answer');
  for (const fault of report.faults) console.error(fault);
  return report;
}

await command(import.meta.url, async () => {
  const words = process.argv.slice(2);
  const check = words.includes('--check');
  const named = words.filter((word) => word !== '--check');
  const folders = named.length > 0 ? selectQuestions(named, questionFolders()) : ALL;
  const { passed, faults } = await projectListings(check, folders);
  console.log(listingSum(passed, faults.length, check));
  return faults.length === 0;
});
