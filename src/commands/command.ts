import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the root of the project, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The folder of the built site: `OUT_DIR`, which the build reads as well, or `dist`. */
export const outDir = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(ROOT, env['OUT_DIR'] || 'dist');

/**
 * Runs a command if its file is the one that was started, but not if a test or another command imports it.
 *
 * @param url the file's `import.meta.url`
 * @param main returns whether the command succeeded; an error that it throws is shown as one sentence, without a stack
 */
export async function command(url: string, main: () => boolean | Promise<boolean>): Promise<void> {
  const started = process.argv[1];
  if (!started || realpathSync(started) !== fileURLToPath(url)) return;
  try {
    if (!(await main())) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
