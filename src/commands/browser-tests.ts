import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { otherEngines } from './browsers/engines.ts';
import { command, outDir } from './command.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './listen.ts';
import { run, runNpm, withReport } from './program.ts';
import { playwrightTally, type Tally } from './tally.ts';

/**
 * Runs the browser tests on the built site, in every engine that this machine has; builds the site if it is not there.
 *
 * @param args arguments for Playwright, such as the path of one test file, or `--project=firefox` for one engine
 * @throws Error if a browser that is needed can neither be found nor installed, or if the build fails
 */
export async function browserTests(args: string[] = []): Promise<Tally> {
  const { executablePath } = await findBrowser();
  const engines = args.some((arg) => arg.startsWith('--project'))
    ? []
    : ['chromium', ...(await otherEngines())];
  if (!existsSync(join(outDir(), 'index.html')) && !runNpm('build')) {
    throw new Error('The build failed, so there is no site to test. Fix the faults above first.');
  }
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const env = {
    PORT: String(await freePort()),
    ...(executablePath === undefined ? {} : { CHROMIUM_PATH: executablePath }),
  };
  return withReport(
    (report) =>
      run(
        process.execPath,
        [
          cli,
          'test',
          '--config=e2e/playwright.config.ts',
          '--reporter=list,json',
          ...engines.map((name) => `--project=${name}`),
          ...args,
        ],
        {
          ...env,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      ),
    playwrightTally,
  );
}

await command(import.meta.url, async () => (await browserTests(process.argv.slice(2))).failed === 0);
