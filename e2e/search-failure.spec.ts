import { LANGUAGES } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { answered, ask, hold, shownIds } from './search-page.ts';
import { links, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

const words = SEARCH_WORDS.zh;
const status = (page: Page) => answered(page).getByRole('status');
const again = (page: Page) => page.getByRole('button', { name: words.again });

/** The parts of the index without which a search has no right answer. */
const PARTS = {
  'the name of the version': '**/pagefind/*/current.json',
  'the manifest': '**/pagefind/**/manifest.json',
  'the metadata': '**/meta.pagefind',
  'the program of the index': '**/wasm.pagefind',
  'a term of the glossary': '**/glossary.json',
  'all chunks': '**/index/*.pagefind',
};

for (const [name, address] of Object.entries(PARTS)) {
  test(`if ${name} cannot be loaded, the search says so, and trying again gives all results`, async ({
    page,
  }) => {
    const all = await ask(page, 'zh', '残差连接');
    expect(all.length).toBeGreaterThan(0);
    await page.route(address, (route) => route.abort());
    await page.goto(links.search('zh', '残差连接'));
    await expect(status(page)).toHaveText(words.failed);
    await expect(page.locator('.search-result')).toHaveCount(0);
    await again(page).click();
    await expect(status(page)).toHaveText(words.failed);
    await page.unroute(address);
    await again(page).click();
    await expect(page.locator('.search-result').first()).toBeVisible();
    expect(await shownIds(page)).toEqual(all);
    await expect(answered(page).getByRole('searchbox')).toBeFocused();
  });
}

test('if one chunk of the index is missing, there is no shorter list but an error', async ({ page }) => {
  const all = await ask(page, 'zh', '学习率');
  let aborted = 0;
  await page.route('**/index/*.pagefind', (route) => (aborted++ === 0 ? route.abort() : route.continue()));
  await page.goto(links.search('zh', '学习率'));
  await expect(status(page)).toHaveText(words.failed);
  await again(page).click();
  await expect(page.locator('.search-result').first()).toBeVisible();
  expect(await shownIds(page)).toEqual(all);
});

test('if a text cannot be loaded, the list is complete and says that an excerpt is missing', async ({
  page,
}) => {
  const all = await ask(page, 'zh', '残差连接');
  const texts = '**/pagefind/**/text*/**';
  await page.route(texts, (route) => route.abort());
  await page.goto(links.search('zh', '残差连接'));
  expect(await shownIds(page)).toEqual(all);
  await expect(page.getByRole('alert')).toContainText(words.textsFailed);
  await page.unroute(texts);
  await again(page).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.search-excerpt')).toHaveCount(all.length);
});

test('Enter asks again after a failure, also for the same text', async ({ page }) => {
  await page.route('**/pagefind/**/manifest.json', (route) => route.abort());
  await page.goto(links.search('zh', '残差'));
  await expect(status(page)).toHaveText(words.failed);
  await page.unroute('**/pagefind/**/manifest.json');
  await answered(page).getByRole('searchbox').press('Enter');
  await expect(page.locator('.search-result').first()).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`offline, the search in ${language} says that it needs a connection, and answers when there is one again`, async ({
    page,
    context,
  }) => {
    await ask(page, language, 'mask');
    await context.setOffline(true);
    await answered(page).getByRole('searchbox').fill('残差');
    await expect(status(page)).toHaveText(SEARCH_WORDS[language].offline);
    await context.setOffline(false);
    await expect(page.locator('.search-result').first()).toBeVisible();
    await answered(page).getByRole('searchbox').fill('学习率');
    await expect(status(page)).toHaveText(/\d/);
  });
}

test('the old results stay while a new search runs, and the panel is busy', async ({ page }) => {
  const old = await ask(page, 'zh', 'mask');
  const go = await hold(page, '**/index/*.pagefind');
  await answered(page).getByRole('searchbox').fill('dropout');
  await expect(page.locator('[data-search-page]')).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('[data-search-page]').getByRole('status')).toHaveText(words.loading);
  await expect(page.locator('.search-result')).toHaveCount(old.length);
  go();
  await expect.poll(() => shownIds(page)).not.toEqual(old);
});

test.describe('the dialog on the page of an answer', () => {
  const field = (page: Page) => page.getByRole('dialog').getByRole('searchbox');
  const failure = (page: Page) => page.getByRole('dialog').getByRole('button', { name: words.dialogFailed });

  test('is in the middle of the window, even without its style sheet', async ({ page }) => {
    await page.route('**/_astro/search.*.css', (route) => route.abort());
    await page.goto(sampleQuestion('zh'));
    await page.keyboard.press('/');
    const box = await page.getByRole('dialog').boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(2 * (box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(width, -1);
    expect(box?.y).toBeGreaterThan(40);
  });

  test('stays there offline, says what it needs, and works when there is a connection again', async ({
    page,
    context,
  }) => {
    await page.goto(sampleQuestion('zh'), { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await page.keyboard.press('/');
    await page.keyboard.type('残差');
    await expect(failure(page)).toBeVisible();
    await failure(page).click();
    await expect(failure(page)).toBeVisible();
    await expect(page).toHaveURL(sampleQuestion('zh'));
    await context.setOffline(false);
    await failure(page).click();
    await expect(page.locator('.search-result').first()).toBeVisible();
    await expect(field(page)).toHaveValue('残差');
  });

  test('leads to the search page if its script is gone after a new release', async ({ page }) => {
    await page.route('**/_astro/dialog.*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(sampleQuestion('zh'));
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\//);
    await expect(answered(page).getByRole('searchbox')).toBeFocused();
  });
});
