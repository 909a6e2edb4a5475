import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { command, outDir } from './command.ts';
import { findBrowser } from './find-browser.ts';
import { run, runNpm, withReport } from './program.ts';
import { playwrightTally, type Tally } from './tally.ts';

/** A port that is free now, so that the tests can run while a preview is open. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Runs the browser tests on the built site; builds it if it is not there.
 *
 * @param args arguments for Playwright, such as the path of one test file
 * @throws Error if no browser can be found or installed, or if the build fails
 */
export async function browserTests(args: string[] = []): Promise<Tally> {
  const { executablePath } = await findBrowser();
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
        [cli, 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json', ...args],
        {
          ...env,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      ),
    playwrightTally,
  );
}

await command(import.meta.url, async () => (await browserTests(process.argv.slice(2))).failed === 0);
