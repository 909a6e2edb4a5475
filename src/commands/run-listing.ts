import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The result of a listing: its output, or the problem that prevents a page from showing it. */
export type Run = { output: string } | { problem: string; remedy: string };

const OFFLINE = fileURLToPath(new URL('offline', import.meta.url));
const NOWHERE = 'http://127.0.0.1:9';
const SECONDS = 60;

const ENVIRONMENT = {
  // One thread and a fixed hash seed, so that every machine adds the same numbers in the same order.
  OMP_NUM_THREADS: '1',
  PYTHONHASHSEED: '0',
  PYTHONPATH: [OFFLINE, process.env['PYTHONPATH']].filter(Boolean).join(delimiter),
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONUTF8: '1',
  http_proxy: NOWHERE,
  https_proxy: NOWHERE,
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
};

/** The oldest PyTorch on which every listing must run. */
const OLDEST_TORCH = '1.13';

/** Errors that are raised if the installed PyTorch lacks a name or an argument. */
const MISSING_IN_TORCH = /^(?:AttributeError|TypeError|ImportError|ModuleNotFoundError):/;

/** A hint with the installed and the required version of PyTorch, if the error may come from the version; '' otherwise. */
function torchHint(python: string, path: string, error: string): string {
  if (!MISSING_IN_TORCH.test(error) || !/\btorch\b/.test(readFileSync(path, 'utf8'))) return '';
  const { stdout } = spawnSync(python, ['-c', 'import torch; print(torch.__version__)'], {
    encoding: 'utf8',
  });
  const version = stdout?.trim();
  return version
    ? `; PyTorch ${version} is installed, and a listing runs on ${OLDEST_TORCH} and all later versions`
    : '; PyTorch is not installed for this Python (the variable PYTHON names another)';
}

/** The last line of an error output; in Python, it is the error itself. */
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';

/**
 * Runs one listing in its own folder, without network access.
 *
 * @param seconds time limit, after which the listing is stopped
 */
export function runListing(python: string, path: string, seconds = SECONDS): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [basename(path)], {
      cwd: dirname(path),
      env: { ...process.env, ...ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (signal === 'SIGKILL') {
        resolve({
          problem: `still running after ${seconds} s`,
          remedy: 'make it smaller: fewer trials, smaller tensors',
        });
      } else if (status !== 0) {
        const error = lastLine(errors);
        resolve({
          problem: `exit code ${status}: ${error}`,
          remedy: `correct the listing or its claim${torchHint(python, path, error)}`,
        });
      } else if (errors !== '') {
        resolve({
          problem: `printed on stderr: ${lastLine(errors)}`,
          remedy: 'remove what the warning is about',
        });
      } else if (output === '') {
        resolve({ problem: 'printed nothing', remedy: 'print what the page shows' });
      } else {
        resolve({ output });
      }
    });
  });
}
