import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A way to install a browser; returns whether it succeeded. */
export type Installer = () => boolean;

/**
 * The file that a variable names.
 *
 * @returns `undefined` if the variable is not set
 * @throws Error if the file does not exist
 */
export function named(variable: string, env: NodeJS.ProcessEnv): string | undefined {
  const path = env[variable];
  if (path && !existsSync(path))
    throw new Error(`${variable} names ${path}, which does not exist; correct it or unset it.`);
  return path || undefined;
}

/** The first program with one of the names on the PATH; if there is none, the first of the usual places that exists. */
export function installed(
  names: readonly string[],
  usualPlaces: readonly string[],
  env: NodeJS.ProcessEnv,
): string | undefined {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

/**
 * Downloads a browser of Playwright's. This needs no special rights, but it needs network access and the libraries that
 * the browser links to.
 */
export function playwrightInstall(browser: 'chromium' | 'firefox'): boolean {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  console.log(`Installing ${browser} with Playwright …`);
  return spawnSync(process.execPath, [cli, 'install', browser], { stdio: 'inherit' }).status === 0;
}

/**
 * A browser that is present and starts, after installing one if necessary.
 *
 * @param installers ways to install one, tried in order
 * @returns `undefined` if nothing helped
 */
export async function findOrInstall<Found>(
  locate: () => Found | undefined,
  starts: (found: Found) => Promise<boolean>,
  installers: readonly Installer[],
): Promise<Found | undefined> {
  for (const install of [() => true, ...installers]) {
    if (!install()) continue;
    const found = locate();
    if (found !== undefined && (await starts(found))) return found;
  }
  return undefined;
}
