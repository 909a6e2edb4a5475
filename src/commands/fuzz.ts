import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFiles } from '../gates/files.ts';
import { makeMutant } from '../gates/fuzz/mutant.ts';
import { tryMutants, type Tried } from '../gates/fuzz/pool.ts';
import { isBug, type Result } from '../gates/fuzz/trial.ts';
import { command, ROOT } from './command.ts';
import { buildCopy, copyProject } from './project-copy.ts';
import type { Tally } from './tally.ts';

/** What a run is repeated with. */
export interface FuzzRun {
  seed: number;
  numbers: readonly number[];
}

/** The mutants that the tests try: the same ones each time, so that a failure is not a matter of luck. */
export const CI_RUN: FuzzRun = { seed: 84, numbers: Array.from({ length: 500 }, (_, index) => index + 1) };

/** Milliseconds for one mutant; most need less than one second, and a machine that does other work needs more. */
const LIMIT = 60_000;

const RESULTS: Result[] = ['published', 'refused', 'misleading', 'crashed', 'broken', 'too slow'];

/** The number of mutants per kind and result, as a table of text. */
export function summary(tried: readonly Tried[]): string {
  const shown = RESULTS.filter((result) => tried.some(({ outcome }) => outcome.result === result));
  const kinds = [...new Set(tried.map(({ kind }) => kind))].sort();
  const row = (name: string, of: readonly Tried[]) =>
    [
      name.padEnd(26),
      ...shown.map((result) =>
        String(of.filter(({ outcome }) => outcome.result === result).length).padStart(10),
      ),
    ].join('');
  return [
    [''.padEnd(26), ...shown.map((result) => result.padStart(10))].join(''),
    ...kinds.map((kind) =>
      row(
        kind,
        tried.filter((one) => one.kind === kind),
      ),
    ),
    row('all', tried),
  ].join('\n');
}

/** One bug, with how to repeat it. */
export function bugReport({ number, kind, files, outcome }: Tried, seed: number): string {
  const what = [kind, ...files].join(', ');
  return `mutant ${number} (${what}): ${outcome.result}\n  ${outcome.detail.replaceAll('\n', '\n  ')}\n  repeat: npm run fuzz -- --seed ${seed} --only ${number}`;
}

/** Tries mutants of the content, and prints the bugs and the summary. */
export async function fuzz({ seed, numbers }: FuzzRun): Promise<Tally & { tried: Tried[] }> {
  const tried: Tried[] = [];
  await tryMutants({ root: ROOT, seed }, numbers, LIMIT, (one) => {
    tried.push(one);
    if (isBug(one.outcome)) console.error(bugReport(one, seed));
  });
  const failed = tried.filter(({ outcome }) => isBug(outcome)).length;
  console.log(summary(tried));
  console.log(`fuzz: ${tried.length} mutants with seed ${seed}, ${failed} bugs`);
  return { passed: tried.length - failed, failed, tried };
}

/** The number of mutants that `--build` builds; each takes as long as any build. */
const BUILT = 3;

/** Builds the first mutants without faults with Astro, and returns whether each became a site. */
function buildSome({ seed }: FuzzRun, tried: readonly Tried[]): boolean {
  const files = readFiles(ROOT, 'content');
  const published = tried.filter(({ outcome }) => outcome.result === 'published').slice(0, BUILT);
  return published
    .map(({ number }) => {
      const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
      try {
        copyProject(ROOT, folder, makeMutant(files, seed, number).changes);
        const { ok, said, seconds } = buildCopy(folder);
        console.log(`mutant ${number}: ${ok ? 'built' : 'not built'} in ${seconds.toFixed(0)} s`);
        if (!ok) console.error(said.slice(-2000));
        return ok;
      } finally {
        rmSync(folder, { recursive: true });
      }
    })
    .every(Boolean);
}

/** Tries one mutant, and writes its files to a folder, where they can be looked at and built. */
async function repeat(seed: number, number: number): Promise<boolean> {
  const { kind, changes } = makeMutant(readFiles(ROOT, 'content'), seed, number);
  for (const [file, text] of Object.entries(changes)) {
    const path = join(tmpdir(), `mutant-${seed}-${number}-${file.replaceAll('/', '-')}`);
    writeFileSync(path, text);
    console.log(`${kind}: ${file}, written to ${path}`);
  }
  await tryMutants({ root: ROOT, seed }, [number], LIMIT, ({ outcome }) => {
    console.log(`${outcome.result}\n${outcome.detail}`);
    if (isBug(outcome)) process.exitCode = 1;
  });
  return process.exitCode !== 1;
}

/** @throws Error if an option is not a whole number */
function whole(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`--${name} is "${text}"; write a whole number, such as ${otherwise}.`);
  return Number(text);
}

await command(import.meta.url, async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      count: { type: 'string' },
      only: { type: 'string' },
      build: { type: 'boolean' },
    },
  });
  const seed = whole('seed', values.seed, CI_RUN.seed);
  if (values.only !== undefined) return repeat(seed, whole('only', values.only, 1));
  const count = whole('count', values.count, CI_RUN.numbers.length);
  const run = { seed, numbers: Array.from({ length: count }, (_, index) => index + 1) };
  const { failed, tried } = await fuzz(run);
  return failed === 0 && (!values.build || buildSome(run, tried));
});
