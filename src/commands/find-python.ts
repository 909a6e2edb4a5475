import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt.ts';

// The python3 on the PATH may lack PyTorch while the system's Python has it, so both are tried.
const CANDIDATES = ['python3', '/usr/bin/python3'];

const hasTorch = (python: string) =>
  spawnSync(python, ['-c', 'import numpy, torch'], { stdio: 'ignore' }).status === 0;

/** The first Python that has PyTorch and NumPy, `undefined` if none; the variable PYTHON takes precedence. */
export function locatePython(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env['PYTHON'];
  if (chosen) {
    if (hasTorch(chosen)) return chosen;
    throw new Error(
      `PYTHON names ${chosen}, which cannot import torch and numpy; install them there or unset PYTHON.`,
    );
  }
  return CANDIDATES.find(hasTorch);
}

const installTorch = () => aptInstall('python3-torch', 'python3-numpy');

/**
 * A Python for the listings; PyTorch and NumPy are installed with apt if no Python has them.
 *
 * @param install installs them and returns whether it succeeded
 * @throws Error that says in one sentence what to install, if nothing could be installed
 */
export function findPython(locate = locatePython, install = installTorch): string {
  const present = locate();
  if (present) return present;
  const installed = install() ? locate() : undefined;
  if (installed) return installed;
  throw new Error(
    'The listings need a Python 3 with PyTorch and NumPy and none could be installed: run "pip install torch numpy", ' +
      'or name a Python that has them in PYTHON.',
  );
}
