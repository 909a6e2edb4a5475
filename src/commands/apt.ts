import { spawnSync } from 'node:child_process';

const runs = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * The command with which this user can run apt-get: as root, or through a sudo that asks for no password; `undefined`
 * if neither works.
 */
function aptGet(): string[] | undefined {
  if (!runs('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}

/**
 * Installs Debian packages, after refreshing the package lists, which a fresh machine does not have.
 *
 * @returns false if apt cannot be used or does not know the packages
 */
export function aptInstall(...packages: string[]): boolean {
  const command = aptGet();
  if (!command) return false;
  const [program = '', ...first] = command;
  console.log(`Installing ${packages.join(' ')} with apt-get …`);
  const apt = (...args: string[]) =>
    spawnSync(program, [...first, '-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // Goes on if one list cannot be refreshed: another list may contain the package.
  apt('update');
  return apt('install', '--no-install-recommends', ...packages);
}
