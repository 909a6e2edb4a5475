import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offline } from './integration.ts';
import type { SavedList } from './site-files.ts';

const FILES: Record<string, string> = {
  'index.html': '<p>Home',
  'offline/index.html': '<p>Offline',
  'en/offline/index.html': '<p>Offline',
  'questions/why/index.html': '<p>Why',
  'pagefind/zh-1/manifest.json': '{}',
  '_astro/script.1a2b3c4d.js': '0',
  'favicon.svg': '<svg/>',
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
});

afterEach(() => rmSync(directory, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

const read = (file: string) => readFileSync(join(directory, file), 'utf8');

/** Runs the integration on the folder, as a build under /name/ does. */
async function run(enabled = true): Promise<{ worker: string; list: () => SavedList }> {
  const { hooks } = offline(enabled);
  const quiet = { info: () => undefined, warn: (message: string) => expect.fail(message) };
  (hooks['astro:config:done'] as (options: unknown) => void)({ config: { base: '/name' } });
  await (hooks['astro:build:done'] as (options: unknown) => Promise<void>)({
    dir: pathToFileURL(`${directory}/`),
    logger: quiet,
  });
  return { worker: read('sw.js'), list: () => JSON.parse(read('offline/zh.json')) as SavedList };
}

describe('the worker', { timeout: 60_000 }, () => {
  test('keeps the scripts and the page about reading offline, and waits for pages of another build', async () => {
    const { worker } = await run();
    expect(worker).toContain('_astro/script.1a2b3c4d.js');
    expect(worker).toContain('en/offline/index.html');
    expect(worker).not.toContain('questions/why');
    expect(worker).not.toMatch(/^\s*self\.skipWaiting\(\)/m);
  });

  test('has a store that is named after the base path and the build', async () => {
    const { worker, list } = await run();
    const { cache, version, paths } = list();
    expect(cache).toBe(`transformer-84 /name/ ${version}`);
    expect(worker).toContain(cache);
    expect(paths).toEqual(['favicon.svg', '', 'pagefind/zh-1/manifest.json', 'questions/why/']);
  });

  test('is the same for the same site, and another for a changed page', async () => {
    const first = await run();
    const { version } = first.list();
    for (const file of ['sw.js', 'offline/zh.json', 'offline/en.json']) rmSync(join(directory, file));
    const again = await run();
    expect(again.worker).toBe(first.worker);
    for (const file of ['sw.js', 'offline/zh.json', 'offline/en.json']) rmSync(join(directory, file));
    write('questions/why/index.html', '<p>Corrected');
    expect((await run()).list().version).not.toBe(version);
  });

  test('removes itself if reading offline is turned off', async () => {
    const { worker } = await run(false);
    expect(worker).toContain('unregister()');
    expect(worker).not.toContain('_astro');
    expect(() => new Function(worker)).not.toThrow();
  });
});
