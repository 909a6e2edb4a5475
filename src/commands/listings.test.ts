import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { difference, runListings } from './listings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'listings-'));
  mkdirSync(join(folder, '1-01-a'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, '1-01-a', name), text);
const run = (check: boolean, seconds = 30) =>
  runListings({ root: folder, folders: ['.'], python: 'python3', check, seconds });
const faultsOf = async (check = true, seconds = 30) => (await run(check, seconds)).faults;

describe('the listings', () => {
  test('pass if each prints its recorded output', async () => {
    write('a.py', 'print(1 + 1)\n');
    write('a.out', '2\n');
    expect(await run(true)).toEqual({ passed: 1, faults: [] });
  });

  test('are recorded again without --check', async () => {
    write('a.py', 'print(1 + 1)\n');
    write('a.out', '3\n');
    expect(await run(false)).toEqual({ passed: 1, faults: [] });
    expect(readFileSync(join(folder, '1-01-a/a.out'), 'utf8')).toBe('2\n');
  });

  test('fail with the difference if one prints something else', async () => {
    write('a.py', 'print("same")\nprint(2)\n');
    write('a.out', 'same\n3\n');
    const [fault] = await faultsOf();
    expect(fault).toContain('1-01-a/a.py: prints something other than its recorded output');
    expect(fault).toContain('npm run listings 1-01');
    expect(fault).toContain('    - 3\n    + 2');
    expect(fault).not.toContain('same\n');
  });

  test('fail if one has no output, or if an output has no listing', async () => {
    write('a.py', 'print(2)\n');
    write('b.out', '2\n');
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/a\.py: has no recorded output — fix: run "npm run listings 1-01"/),
      expect.stringMatching(/b\.out: no listing prints it — fix: delete it, or add 1-01-a\/b\.py/),
    ]);
  });

  test('fail if an assert fails, and name the assert', async () => {
    write('a.py', 'assert 1 == 2, "one is not two"\n');
    write('a.out', '');
    expect(await faultsOf()).toEqual([
      expect.stringContaining('exit code 1: AssertionError: one is not two'),
    ]);
  });

  test.each([
    ['a missing function', 'torch.nn.no_such_function'],
    ['an argument that is too new', 'torch.zeros(1, no_such_argument=1)'],
    ['a module that is too new', '__import__("torch.no_such_module")'],
  ])('fail with the version of PyTorch if PyTorch lacks what a listing needs: %s', async (_what, line) => {
    const site = join(folder, 'site');
    mkdirSync(join(site, 'torch'), { recursive: true });
    writeFileSync(
      join(site, 'torch/__init__.py'),
      '__version__ = "0.4"\nzeros = lambda size: 0\nclass nn: pass\n',
    );
    const python = join(folder, 'python');
    writeFileSync(python, `#!/bin/sh\nPYTHONPATH="$PYTHONPATH:${site}" exec python3 "$@"\n`, { mode: 0o755 });
    write('a.py', `import torch\n${line}\n`);
    const report = await runListings({ root: folder, folders: ['1-01-a'], python, check: true });
    expect(report.faults.at(0)).toMatch(
      /a\.py: exit code 1: \w+Error: .*PyTorch 0\.4 is installed.*runs on 1\.13 and/,
    );
  });

  test('fail without mentioning PyTorch if the listing does not use it', async () => {
    write('a.py', 'None.x\n');
    expect(await faultsOf()).toEqual([expect.not.stringContaining('PyTorch')]);
  });

  test('fail if one prints a warning', async () => {
    write('a.py', 'import warnings\nwarnings.warn("old")\nprint(1)\n');
    write('a.out', '1\n');
    expect(await faultsOf()).toEqual([expect.stringContaining('printed on stderr')]);
  });

  test('fail if one connects to the network', async () => {
    write('a.py', 'import socket\nsocket.create_connection(("127.0.0.1", 80))\n');
    expect(await faultsOf()).toEqual([expect.stringContaining('a listing uses no network')]);
  });

  test('fail if one takes too long', async () => {
    write('a.py', 'import time\ntime.sleep(30)\n');
    expect(await faultsOf(true, 1)).toEqual([expect.stringContaining('still running after 1 s')]);
  });

  test('fail if the recorded output is empty', async () => {
    write('a.py', 'print(2)\n');
    write('a.out', '');
    expect(await faultsOf()).toEqual([
      expect.stringContaining('1-01-a/a.py: prints something other than its recorded output'),
    ]);
  });

  test('of other folders are not run and not recorded', async () => {
    write('a.py', 'print(2)\n');
    mkdirSync(join(folder, '1-02-b'));
    writeFileSync(join(folder, '1-02-b/b.py'), 'print(2)\n');
    const options = { root: folder, folders: ['1-01-a'], python: 'python3', check: false };
    expect(await runListings(options)).toEqual({ passed: 1, faults: [] });
    expect(existsSync(join(folder, '1-02-b/b.out'))).toBe(false);
  });
});

test('a difference leaves out the equal lines before and after it', () => {
  expect(difference('a\nb\nc\n', 'a\nx\ny\nc\n')).toBe('    - b\n    + x\n    + y');
});
