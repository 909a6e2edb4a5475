import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './command.ts';

/** No program of the project sends telemetry. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Runs a program from the root with its output shown.
 *
 * @returns whether it exited with 0
 * @throws Error if it cannot be started
 */
export function run(program: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...QUIET, ...env },
  });
  if (error) throw error;
  return status === 0;
}

/** Runs a script of package.json; returns whether it exited with 0. */
export const runNpm = (script: string, args: string[] = [], env: Record<string, string> = {}): boolean =>
  run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], env);

/**
 * Runs a test runner that writes its report to the path it is given, and reads the report.
 *
 * @throws Error if the runner ends without a report
 */
export function withReport<T>(start: (path: string) => boolean, read: (path: string) => T): T {
  const path = join(tmpdir(), `report-${process.pid}-${Date.now()}.json`);
  try {
    start(path);
    return read(path);
  } finally {
    rmSync(path, { force: true });
  }
}
