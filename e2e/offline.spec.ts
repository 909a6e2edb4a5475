import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outDir } from '../src/commands/command.ts';
import { type Preview, serve } from '../src/commands/preview.ts';
import { LANGUAGES } from '../src/languages/language.ts';
import { OFFLINE_WORDS } from '../src/languages/offline-words.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { words } from '../src/languages/words.ts';
import { cachePrefix } from '../src/offline/cache-name.ts';
import { removeItself } from '../src/offline/keep-visited.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { storedPaths } from './stored-paths.ts';
import { type BrowserContext, expect, test, type Page } from './test.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

/** Opens a page and waits until it is stored. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect
    .poll(() => page.evaluate(storedPaths), { timeout: 60_000 })
    .toContain(new URL(page.url()).pathname);
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    const text = OFFLINE_WORDS[language];
    const offlinePage = links.page('offline', language);

    test.describe('after one visit and without its server, @engines', () => {
      let preview: Preview;
      const at = (path: string) => new URL(path, preview.address).href;

      test.beforeEach(async ({ page }) => {
        preview = await serve({ directory: outDir(), base: process.env['BASE_PATH'], port: 0 });
        await visit(page, at(sampleQuestion(language)));
        preview.close();
      });

      test('a page can be read, also by its short link', async ({ page }) => {
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('1-04');
        await expect(page.locator('.katex-html').first()).toBeVisible();
        await page.goto(at(links.short(SAMPLE.id, language, SAMPLE.section)));
        await expect(page.locator(`#${SAMPLE.section}`)).toBeInViewport();
      });

      test('the search opens with its styles on the page of the first visit', async ({ page }) => {
        await page.keyboard.press('/');
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('button', { name: SEARCH_WORDS[language].close })).toBeVisible();
        await expect(dialog).toHaveCSS('border-top-width', '1px');
      });

      test('in place of a page that is not stored, the page about reading offline lists what is', async ({
        page,
      }) => {
        for (const path of [links.tags(language), `${links.home(language)}nowhere`]) {
          await page.goto(at(path));
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
          await expect(page.getByText(text.missing)).toBeVisible();
          await expect(page.getByRole('link', { name: /^1-04 / })).toBeVisible();
        }
      });
    });

    test('a saved language can be read and searched without a network', async ({ page, context }) => {
      await page.goto(offlinePage);
      await page.getByRole('button', { name: text.save }).click();
      await expect(page.getByRole('status')).toContainText(/\d MB/, { timeout: 100_000 });
      await page.evaluate(() => navigator.serviceWorker.ready);
      await context.setOffline(true);
      await page.goto(links.question('encoder-module', language));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(links.search(language, 'softmax'));
      await expect(page.getByText(SEARCH_WORDS[language].failed)).toHaveCount(0);
      await expect(page.locator('[data-search-link]').first()).toBeVisible();
    });

    test('stored pages are removed by a button and not stored again', async ({ page, context }) => {
      await visit(page, sampleQuestion(language));
      await page.getByRole('link', { name: text.title }).click();
      await page.getByRole('button', { name: text.remove }).click();
      await expect(page.getByRole('status')).toHaveText(text.removed);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      );
      await page.clock.install();
      await page.goto(links.home(language));
      await page.clock.runFor(10_000);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      await context.setOffline(true);
      await expect(page.goto(sampleQuestion(language))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    });
  });
}

test('without JavaScript, the page says that it needs it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(links.page('offline', 'en'), baseURL).href);
  // Playwright finds no text in <noscript>.
  await expect(page.locator('main noscript p')).toHaveText(OFFLINE_WORDS.en.needsScript);
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.getByRole('button', { name: OFFLINE_WORDS.en.save })).toBeHidden();
  await context.close();
});

test('if the worker cannot be loaded, the site works as without it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.context().route('**/sw.js', (route) => route.abort());
  const asked = page.context().waitForEvent('request', (request) => request.url().endsWith('/sw.js'));
  await page.goto(sampleQuestion('en'));
  await asked;
  await page
    .getByRole('link', { name: words('en').navigation.home })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en').site.name);
  expect(errors).toEqual([]);
});

test('the manifest names icons that exist', async ({ page, request }) => {
  await page.goto(links.home('en'));
  const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
  const manifest = (await (await request.get(address)).json()) as {
    icons: { src: string }[];
    start_url: string;
  };
  expect(manifest.start_url).toBe(links.home('en'));
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
});

test.describe('an update', () => {
  let directory: string;
  let preview: Preview;
  const base = process.env['BASE_PATH'] || '/';

  test.beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'update-'));
    for (const part of readdirSync(outDir()))
      if (!/^(?:cards|pagefind|drawings)$/.test(part))
        cpSync(join(outDir(), part), join(directory, part), { recursive: true });
    preview = await serve({ directory, base, port: 0 });
  });

  test.afterEach(() => {
    preview.close();
    rmSync(directory, { recursive: true });
  });

  const at = (path: string) => new URL(path, preview.address).href;

  /** Publishes a second build: another text, another name for one script, and another worker. */
  function publish(): { renamed: string } {
    const name = readdirSync(join(directory, '_astro')).find((file) => file.startsWith('copying.')) ?? '';
    const renamed = name.replace('copying.', 'copying.new');
    renameSync(join(directory, '_astro', name), join(directory, '_astro', renamed));
    const change = (file: string, edit: (text: string) => string) =>
      writeFileSync(join(directory, file), edit(readFileSync(join(directory, file), 'utf8')));
    for (const file of readdirSync(join(directory, '_astro')))
      if (/^PageScript.*\.js$/.test(file))
        change(join('_astro', file), (text) => text.replaceAll(name, renamed));
    const page = `questions/${SAMPLE.slug}/index.html`;
    change(page, (text) => text.replace(/<h1[^>]*>/, '$&NEW '));
    const { version } = JSON.parse(readFileSync(join(directory, 'offline/zh.json'), 'utf8')) as {
      version: string;
    };
    change('sw.js', (text) => text.replaceAll(name, renamed).replaceAll(version, 'second'));
    return { renamed };
  }

  async function openFirst(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await visit(page, at(sampleQuestion('zh')));
    await page.reload();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    return page;
  }

  test('leaves the scripts of an open page in place, and is offered quietly', async ({ context }) => {
    const page = await openFirst(context);
    publish();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText(OFFLINE_WORDS.zh.update)).toBeVisible({ timeout: 60_000 });
    // The script for copying is loaded only now; the server has it no more.
    await page.locator('#why').getByRole('link').click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('NEW');
  });

  test('takes effect in all pages when the reader asks for it, and keeps the pages that were visited', async ({
    context,
  }) => {
    const page = await openFirst(context);
    publish();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByRole('button', { name: OFFLINE_WORDS.zh.reload }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('NEW');
    const names = () =>
      page.evaluate(async () =>
        (await caches.keys())
          .filter((name) => name.startsWith('transformer-84'))
          .map((name) => name.split(' ')[2]),
      );
    await expect.poll(names, { timeout: 60_000 }).toEqual(['second']);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('NEW');
  });

  test('that turns reading offline off removes the worker and all that it stored', async ({ context }) => {
    const page = await openFirst(context);
    // As in a build that has reading offline turned off, this address has no script that registers a worker.
    await page.goto(at(links.questionsJson()));
    const prefix = JSON.stringify(cachePrefix(base));
    writeFileSync(join(directory, 'sw.js'), `(${removeItself.toString()})(${prefix});`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 }).toEqual([]);
    await page.reload();
    const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(left).toBe(0);
  });
});
