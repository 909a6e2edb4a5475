import { browserTests } from './browser-tests.ts';
import { budget } from './budget.ts';
import { command } from './command.ts';
import { CI_RUN, fuzz } from './fuzz.ts';
import { listingSum, projectListings } from './listings.ts';
import { runNpm, withReport } from './program.ts';
import { rebuild } from './reproducible.ts';
import { type Tally, total, vitestTally } from './tally.ts';

/** The tally of a step that can only pass or fail as a whole. */
const whole = (ok: boolean): Tally => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const STEPS: [name: string, run: () => Tally | Promise<Tally>][] = [
  ['types', () => whole(runNpm('check'))],
  ['lint', () => whole(runNpm('lint'))],
  [
    'unit tests',
    () =>
      withReport(
        (path) => runNpm('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]),
        vitestTally,
      ),
  ],
  [
    'listings',
    async () => {
      const { passed, faults } = await projectListings(true);
      console.log(listingSum(passed, faults.length, true));
      return { passed, failed: faults.length };
    },
  ],
  ['fuzz', () => fuzz(CI_RUN)],
  ['build', () => whole(runNpm('build'))],
  ['reproducible', () => rebuild()],
  ['budget', () => budget()],
  ['browser tests', () => browserTests()],
];

/** Runs one step. An error that it throws is printed and counts as one failure, so that the last line is always printed. */
async function settle(run: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return whole(false);
  }
}

/** Runs all steps in order, up to the first that fails; the last line is the total. */
await command(import.meta.url, async () => {
  const tallies: Tally[] = [];
  for (const [name, run] of STEPS) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const tally = await settle(run);
    tallies.push(tally);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
    if (tally.failed > 0) break;
  }
  const { passed, failed } = total(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
});
