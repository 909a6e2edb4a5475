import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';
import { aptInstall } from '../apt.ts';
import { findOrInstall, installed, named, playwrightInstall } from './find.ts';

/**
 * Launch options of Firefox: none for Playwright's own, which is patched; for an installed one, the channel in which
 * Playwright speaks WebDriver BiDi.
 *
 * `@playwright/test` stays at 1.64 for the sake of that channel: from 1.65 on, Playwright sends
 * `emulation.setMediaFeaturesOverride` for every page, and Firefox ESR 153 does not know that command, so no page opens.
 * 1.64 does not send it, and `emulateMedia({ colorScheme })` has no effect there.
 */
export interface Firefox {
  channel?: 'moz-firefox';
  executablePath?: string;
}

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The first Firefox that exists, in this order: FIREFOX_PATH, Playwright's own, one on the PATH, one in a usual place. */
export function locateFirefox(
  env: NodeJS.ProcessEnv = process.env,
  own = firefox.executablePath(),
): Firefox | undefined {
  const chosen = named('FIREFOX_PATH', env);
  if (chosen === undefined && existsSync(own)) return {};
  const executablePath = chosen ?? installed(NAMES, USUAL_PLACES, env);
  return executablePath === undefined ? undefined : { channel: 'moz-firefox', executablePath };
}

/** Whether a page opens: a Firefox in a sandbox of its own (Snap) starts, but Playwright cannot reach it. */
async function opens(options: Firefox): Promise<boolean> {
  try {
    const browser = await firefox.launch({ ...options, timeout: 60_000 });
    await browser.newPage().finally(() => browser.close());
    return true;
  } catch {
    return false;
  }
}

const INSTALLERS = [() => aptInstall('firefox-esr'), () => playwrightInstall('firefox')];

/** A Firefox that opens pages, installed if there is none; `undefined` if none could be installed. */
export const findFirefox = (locate = locateFirefox, installers = INSTALLERS): Promise<Firefox | undefined> =>
  findOrInstall(() => locate(), opens, installers);
