import { spawnSync } from 'node:child_process';

const runs = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How this user may run apt-get: as root, or by a sudo that asks for no password; `undefined` where neither is so. */
function aptGet(): string[] | undefined {
  if (!runs('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}

/**
 * Installs Debian packages, after refreshing the lists that a fresh machine does not have.
 *
 * @returns false where apt cannot be used or does not know the packages
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
  // One list that cannot be refreshed is no reason to stop: what is wanted may stand in another.
  apt('update');
  return apt('install', '--no-install-recommends', ...packages);
}
