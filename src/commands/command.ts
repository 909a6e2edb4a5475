import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Where the build stands: `OUT_DIR` as for the build itself, `dist` otherwise. */
export const outDir = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(ROOT, env['OUT_DIR'] || 'dist');

/**
 * Runs a command if its file is the one that was started (not where a test or another command imports it).
 *
 * @param url the file's `import.meta.url`
 * @param main gives whether all is well; what it throws is shown as one sentence, without a stack
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
