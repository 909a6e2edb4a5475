import { findFirefox } from './firefox.ts';
import { findWebKit } from './webkit.ts';

/** An engine besides Chromium, with what to install if it cannot be found. */
interface Engine {
  name: string;
  find: () => Promise<object | undefined>;
  install: string;
}

const ENGINES: readonly Engine[] = [
  { name: 'firefox', find: () => findFirefox(), install: 'install Firefox, or name one in FIREFOX_PATH' },
  {
    name: 'webkit',
    find: () => findWebKit(),
    install: 'install the packages webkit2gtk-driver and xvfb of Debian or Ubuntu',
  },
];

/**
 * The engines besides Chromium that this machine has or can install. A developer may lack one, and then one line says so;
 * continuous integration (CI=true) may not.
 *
 * @throws Error that says what to install, if one is missing and CI is "true"
 */
export async function otherEngines(env = process.env, engines = ENGINES): Promise<string[]> {
  const usable: string[] = [];
  for (const { name, find, install } of engines) {
    if (await find()) usable.push(name);
    else if (env['CI'] === 'true')
      throw new Error(`The browser tests need ${name} and none could be installed: ${install}.`);
    else console.log(`Not tested in ${name}, which this machine does not have: ${install}.`);
  }
  return usable;
}
