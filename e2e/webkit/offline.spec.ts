import { expect } from '@playwright/test';
import { outDir } from '../../src/commands/command.ts';
import { serve } from '../../src/commands/preview.ts';
import { OFFLINE_WORDS } from '../../src/languages/offline-words.ts';
import { links, SAMPLE, sampleQuestion } from '../site.ts';
import { storedPaths } from '../stored-paths.ts';
import { test } from './test.ts';

test('after one visit, a page is read without its server, and the page about reading offline lists it', async ({
  webkit,
}) => {
  const preview = await serve({ directory: outDir(), base: process.env['BASE_PATH'], port: 0 });
  const at = (path: string) => new URL(path, preview.address).href;
  await webkit.open(at(sampleQuestion('zh')));
  await expect
    .poll(() => webkit.read(storedPaths), { timeout: 60_000 })
    .toContain(new URL(at(sampleQuestion('zh'))).pathname);
  preview.close();

  await webkit.open(at(sampleQuestion('zh', SAMPLE.section)));
  expect(await webkit.text('h1')).toContain(SAMPLE.id);
  expect(await webkit.read(() => document.fonts.check('1em KaTeX_Math'))).toBe(true);
  await webkit.open(at(links.tags('zh')));
  expect(await webkit.text('h1')).toBe(OFFLINE_WORDS.zh.title);
  await expect.poll(() => webkit.text('[data-stored] a')).toContain(SAMPLE.id);
});
