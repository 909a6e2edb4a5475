import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { playwrightTally, total, vitestTally } from './tally.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a test that Vitest skipped counts as failed', () => {
  const path = report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  expect(vitestTally(path)).toEqual({ passed: 5, failed: 4 });
});

test('a test that Playwright skipped or repeated counts as failed', () => {
  const path = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(playwrightTally(path)).toEqual({ passed: 5, failed: 4 });
});

test('a runner that ran nothing has failed', () => {
  expect(
    playwrightTally(report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } })).failed,
  ).toBe(1);
});

test('the total adds up every step', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
