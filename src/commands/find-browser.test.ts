import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, locateBrowser } from './find-browser.ts';

const NONE = '/no/such/browser';
let folder: string;
let fake: string;

/** Creates a program called chromium that does not start. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  fake = join(folder, 'chromium');
  writeFileSync(fake, '#!/bin/sh\nexit 1\n');
  chmodSync(fake, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the browser named in CHROMIUM_PATH is used before all others', () => {
  expect(locateBrowser({ CHROMIUM_PATH: fake }, fake)?.executablePath).toBe(fake);
});

test('a CHROMIUM_PATH that does not exist is an error, not ignored', () => {
  expect(() => locateBrowser({ CHROMIUM_PATH: NONE }, fake)).toThrow(`CHROMIUM_PATH names ${NONE}`);
});

test("Playwright's own browser needs no path", () => {
  expect(locateBrowser({ PATH: folder }, fake)).toEqual({ args: expect.arrayContaining(['--disable-sync']) });
});

test('a browser on the PATH is found if Playwright has none', () => {
  expect(locateBrowser({ PATH: folder }, NONE)?.executablePath).toBe(fake);
});

test('a browser that does not start is not used; after all installers have failed, a sentence says what to install', async () => {
  const tried: string[] = [];
  const installer = (name: string) => () => {
    tried.push(name);
    return name === 'second';
  };
  const search = findBrowser(
    () => ({ executablePath: fake, args: [] }),
    [installer('first'), installer('second')],
  );
  await expect(search).rejects.toThrow(
    /need Chromium and none could be installed: run "npx playwright install/,
  );
  expect(tried).toEqual(['first', 'second']);
});
