import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox, locateFirefox } from './firefox.ts';

const NONE = '/no/such/browser';
let folder: string;
let fake: string;

/** Creates a program called firefox-esr that does not start. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  fake = join(folder, 'firefox-esr');
  writeFileSync(fake, '#!/bin/sh\nexit 1\n');
  chmodSync(fake, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the Firefox named in FIREFOX_PATH is used before all others, through WebDriver BiDi', () => {
  expect(locateFirefox({ FIREFOX_PATH: fake }, fake)).toEqual({
    channel: 'moz-firefox',
    executablePath: fake,
  });
});

test('a FIREFOX_PATH that does not exist is an error, not ignored', () => {
  expect(() => locateFirefox({ FIREFOX_PATH: NONE }, fake)).toThrow(`FIREFOX_PATH names ${NONE}`);
});

test("Playwright's own Firefox needs neither path nor channel", () => {
  expect(locateFirefox({ PATH: folder }, fake)).toEqual({});
});

test('a Firefox on the PATH is found if Playwright has none', () => {
  expect(locateFirefox({ PATH: folder }, NONE)?.executablePath).toBe(fake);
});

test('a Firefox that opens no page is not used; if none can be installed, there is none', async () => {
  const tried: string[] = [];
  const install = () => {
    tried.push('installer');
    return false;
  };
  expect(await findFirefox(() => ({ channel: 'moz-firefox', executablePath: fake }), [install])).toBe(
    undefined,
  );
  expect(tried).toEqual(['installer']);
});
