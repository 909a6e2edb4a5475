import { brotliCompressSync } from 'node:zlib';
import { figures } from '../../src/figures/interactive/index.ts';
import { words as kitWords } from '../../src/figures/interactive/kit/words.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { links } from '../site.ts';
import { type APIRequestContext, expect, test } from '../test.ts';
import { expectAccessible, openFigure } from './figures.ts';

/** The greatest size of the script of one figure, including the framework, compressed with Brotli, in bytes. */
const BUDGET = 25 * 1024;

const all = Object.values(figures);

test('each has its own accessible name', () => {
  expect(all.length).toBeGreaterThan(0);
  expect(all.map(({ name }) => name)).toEqual(Object.keys(figures));
});

for (const language of LANGUAGES) {
  const kit = kitWords[language];

  test.describe(`without JavaScript (${language})`, () => {
    test.use({ javaScriptEnabled: false });

    test('every figure shows its initial state and no control without a function', async ({ page }) => {
      await page.goto(links.page('figures', language));
      for (const { name, words } of all) {
        const figure = page.locator(`#figure-${name}`);
        await expect(figure.locator('figcaption'), name).toBeVisible();
        await expect(figure.locator('.reading'), name).toHaveText(/\d/);
        await expect(figure.locator('svg, table').first(), name).toBeVisible();
        await expect(
          page.getByRole('figure', { name: words[language].title.replace(/_\{?|\}|\^/g, '') }),
          name,
        ).toBeVisible();
        for (const control of await figure.locator('input, select, button').all())
          await expect(control, name).toBeHidden();
      }
    });
  });

  for (const { name, fields } of all) {
    test(`${name} falls back if the address is bad, and can be reset (${language})`, async ({ page }) => {
      const plain = await openFigure(page, name, language);
      const first = (await plain.locator('.reading').textContent()) ?? '';
      expect(first).toMatch(/\d/);
      const bad = Object.keys(fields).map((field) => `${name}.${field}=%3C%00bad`);
      const held = await openFigure(page, name, language, bad.join('&'));
      await expect(held.locator('.reading')).toHaveText(first);
      await held.getByRole('button', { name: kit.reset, exact: true }).click();
      await expect(held.getByRole('button', { name: kit.reset, exact: true })).toBeFocused();
      await expect(page).not.toHaveURL(/bad/);
      await expect(held.locator('.reading')).toHaveText(first);
      await expectAccessible(page, held);
    });
  }
}

test('a link to a state opens it, also with the short address of a question', async ({ page }) => {
  const state = '?saturation.dk=512&saturation.scale=off';
  await page.goto(`${links.short('1-04', 'en')}${state}#figure-saturation`);
  const figure = page.locator('#figure-saturation');
  await expect(figure).toBeInViewport();
  await expect(figure.getByRole('checkbox')).not.toBeChecked();
  await expect(figure.locator('.reading')).toContainText('512');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(new RegExp(`\\${state}`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.locator('#figure-saturation').scrollIntoViewIfNeeded();
  await expect(page.locator('#figure-saturation').getByRole('checkbox')).not.toBeChecked();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the copied link leads to the state through the permanent address of the question', async ({
    page,
  }) => {
    await page.goto(`${links.question('why-scale-before-softmax', 'en')}#figure-saturation`);
    const figure = page.locator('#figure-saturation');
    await expect(figure).toHaveAttribute('data-live', 'true');
    await figure.getByRole('checkbox').uncheck();
    await figure.getByRole('button', { name: kitWords.en.copy }).click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`${links.short('1-04', 'en')}\\?saturation\\.scale=off#figure-saturation$`),
    );
  });
});

test('going back restores the state', async ({ page }) => {
  const figure = await openFigure(page, 'saturation', 'en');
  await figure.getByRole('checkbox').uncheck();
  await expect(page).toHaveURL(/saturation\.scale=off/);
  await page.goto(links.home('en'));
  await page.goBack();
  await page.locator('#figure-saturation').scrollIntoViewIfNeeded();
  await expect(page.locator('#figure-saturation').getByRole('checkbox')).not.toBeChecked();
});

test('in print, a figure shows its picture without its controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(links.question('why-scale-before-softmax', 'zh'));
  const figure = page.locator('#figure-saturation');
  await expect(figure.locator('svg').first()).toBeVisible();
  await expect(figure.locator('.controls')).toBeHidden();
  await expect(figure.getByRole('button')).toHaveCount(0);
});

/** The addresses of a script and of everything that it imports before it runs. */
async function scripts(request: APIRequestContext, address: string, found = new Set<string>()) {
  if (found.has(address)) return found;
  found.add(address);
  const code = await (await request.get(address)).text();
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g))
    await scripts(request, new URL(path, `http://localhost${address}`).pathname, found);
  return found;
}

test('the script of each figure is at most 25 KiB, including the framework', async ({ page, request }) => {
  await page.goto(links.page('figures', 'en'));
  for (const { name } of all) {
    const island = page.locator('astro-island', { has: page.locator(`#figure-${name}`) });
    const found = new Set<string>();
    for (const attribute of ['component-url', 'renderer-url'])
      await scripts(request, (await island.getAttribute(attribute)) ?? '', found);
    expect(found.size, name).toBeGreaterThan(2);
    let bytes = 0;
    for (const address of found)
      bytes += brotliCompressSync(await (await request.get(address)).body()).length;
    test.info().annotations.push({ type: 'script', description: `${name}: ${bytes} bytes` });
    expect(bytes, name).toBeLessThanOrEqual(BUDGET);
  }
});

test('a page without a figure loads no script or style of the figures', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const styles = () =>
    page
      .locator('style')
      .evaluateAll(
        (all) => all.filter((one) => one.textContent.startsWith('@layer components{.interactive')).length,
      );
  await page.goto(links.question('why-scale-before-softmax', 'zh'));
  expect(await styles()).toBe(1);
  for (const path of [links.question('encoder-module', 'zh'), links.page('notation', 'zh')]) {
    requested.length = 0;
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.locator('astro-island').count(), path).toBe(0);
    expect(await styles(), path).toBe(0);
    expect(requested.filter((url) => /interactive|preact|hooks|style\./i.test(url))).toEqual([]);
  }
});

test('no figure is wider than a phone of 360 px once it is live', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of LANGUAGES) {
    for (const { name } of all) {
      await openFigure(page, name, language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} ${language}`).toBe(
        360,
      );
    }
  }
});
