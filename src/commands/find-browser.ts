import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall } from './apt.ts';
import { findOrInstall, installed, named, playwrightInstall } from './browsers/find.ts';

/** Launch options of the browser; without `executablePath`, Playwright uses its own browser. */
export interface Browser {
  executablePath?: string;
  args: string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// The test browser must connect only to the site under test; without these flags it tries other hosts and waits for them.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The first browser that exists, in this order: CHROMIUM_PATH, Playwright's own, one on the PATH, one in a usual place. */
export function locateBrowser(
  env: NodeJS.ProcessEnv = process.env,
  own = chromium.executablePath(),
): Browser | undefined {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const chosen = named('CHROMIUM_PATH', env);
  if (chosen === undefined && existsSync(own)) return { args };
  const executablePath = chosen ?? installed(NAMES, USUAL_PLACES, env);
  return executablePath === undefined ? undefined : { executablePath, args };
}

/** Whether the browser really starts: a downloaded browser does not if its system libraries are missing. */
async function starts(browser: Browser): Promise<boolean> {
  try {
    await (await chromium.launch({ ...browser, timeout: 60_000 })).close();
    return true;
  } catch {
    return false;
  }
}

const INSTALLERS = [() => aptInstall('chromium'), () => playwrightInstall('chromium')];

/**
 * A Chromium that starts, installed if there is none.
 *
 * @param installers ways to install one, tried in order; each returns whether it succeeded
 * @throws Error that says in one sentence what to install, if nothing could be installed
 */
export async function findBrowser(locate = locateBrowser, installers = INSTALLERS): Promise<Browser> {
  const found = await findOrInstall(() => locate(), starts, installers);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium and none could be installed: run "npx playwright install --with-deps chromium", ' +
      'or install Chromium or Chrome and name it in CHROMIUM_PATH.',
  );
}
