import { aptInstall } from '../apt.ts';
import { findOrInstall, installed, named } from './find.ts';

/** The programs that run WebKitGTK without a screen. */
export interface WebKit {
  /** Speaks WebDriver and starts the browser that belongs to it. */
  driver: string;
  /** An X server that draws into memory. */
  xvfb: string;
}

/** WebKitGTK's driver (WEBKIT_DRIVER_PATH, or on the PATH) and Xvfb; `undefined` if one is missing. */
export function locateWebKit(env: NodeJS.ProcessEnv = process.env): WebKit | undefined {
  const driver = named('WEBKIT_DRIVER_PATH', env) ?? installed(['WebKitWebDriver'], [], env);
  const xvfb = installed(['Xvfb'], [], env);
  return driver !== undefined && xvfb !== undefined ? { driver, xvfb } : undefined;
}

const INSTALLERS = [() => aptInstall('webkit2gtk-driver', 'xvfb')];

/** WebKitGTK, installed if it is missing; `undefined` if it could not be installed, as on macOS. */
export const findWebKit = (locate = locateWebKit, installers = INSTALLERS): Promise<WebKit | undefined> =>
  // They come from the packages of the system, complete with their libraries.
  findOrInstall(
    () => locate(),
    () => Promise.resolve(true),
    installers,
  );
