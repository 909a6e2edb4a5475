import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findWebKit, locateWebKit } from './webkit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'webkit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string): string => {
  writeFileSync(join(folder, name), '');
  return join(folder, name);
};

test('WebKit needs both its driver and an X server', () => {
  const driver = program('WebKitWebDriver');
  expect(locateWebKit({ PATH: folder })).toBe(undefined);
  const xvfb = program('Xvfb');
  expect(locateWebKit({ PATH: folder })).toEqual({ driver, xvfb });
});

test('a WebKit that is missing is installed once', async () => {
  let installed = 0;
  const install = () => {
    program('WebKitWebDriver');
    program('Xvfb');
    installed += 1;
    return true;
  };
  const locate = () => locateWebKit({ PATH: folder });
  expect(await findWebKit(locate, [install])).toBeDefined();
  expect(await findWebKit(locate, [install])).toBeDefined();
  expect(installed).toBe(1);
});
