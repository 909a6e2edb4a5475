import { readFileSync } from 'node:fs';

/** How many checks of a step passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The sum of several tallies. */
export function total(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/** The tally of a runner; a runner that reports no test, or skipped some, has failed. */
function strict(passed: number, failed: number, skipped: number): Tally {
  if (skipped > 0)
    console.error(
      `${skipped} skipped or repeated: fix or delete them; a test that is skipped has not passed.`,
    );
  return { passed, failed: failed + skipped + (passed + failed + skipped === 0 ? 1 : 0) };
}

/** Reads the JSON report of Vitest; a skipped test counts as failed. */
export function vitestTally(path: string): Tally {
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  return strict(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
}

/** Reads the JSON report of Playwright; a skipped test, or one that passed only at the second attempt, counts as failed. */
export function playwrightTally(path: string): Tally {
  const { stats } = JSON.parse(readFileSync(path, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return strict(stats.expected, stats.unexpected + stats.flaky, stats.skipped);
}
