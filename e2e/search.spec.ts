import { AxeBuilder } from '@axe-core/playwright';
import { HTML_LANG, LANGUAGES } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { answered, ask, shownIds } from './search-page.ts';
import { links, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

const words = SEARCH_WORDS.zh;

test.use({ locale: 'zh-CN' });

for (const key of ['Control+k', 'Meta+k', '/']) {
  test(`${key} opens the search with the field focused; Escape closes it and restores the focus`, async ({
    page,
  }) => {
    await page.goto(sampleQuestion('zh'));
    const before = page.locator('main a').first();
    await before.focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: words.title });
    await expect(dialog.getByRole('searchbox', { name: words.label })).toBeFocused();
    await page.keyboard.type('mask');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(before).toBeFocused();
  });
}

test('before the search is opened, only a link to it is loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(sampleQuestion('zh'), { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|dialog|panel/.test(url))).toEqual([]);
  await page.getByRole('link', { name: words.open, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('/ is an ordinary character in a text field', async ({ page }) => {
  await page.goto(links.home('zh'));
  const field = page.getByRole('searchbox').first();
  await field.focus();
  await page.keyboard.type('1/sqrt');
  await expect(field).toHaveValue('1/sqrt');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('arrow keys move through the results and back, and Enter in the field opens the first one', async ({
  page,
}) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('根号dk');
  const results = page.locator('.search-title');
  await expect(results.first()).toContainText('1-04');
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(sampleQuestion('zh'));
});

test('a result shows id, title, category and marked text, and links to the matching sections', async ({
  page,
}) => {
  await ask(page, 'zh', '饱和 softmax');
  const result = page.locator('.search-result[data-id="1-04"]');
  await expect(result.locator('.search-title')).toHaveText(
    /1-04\s+为什么在进行softmax之前需要对attention进行scaled/,
  );
  await expect(result.locator('.search-category')).not.toBeEmpty();
  await expect(result.locator('.search-excerpt mark').first()).toBeVisible();
  const section = result.locator('.search-section').first();
  const id = new URL(await section.evaluate((link: HTMLAnchorElement) => link.href)).hash;
  await section.click();
  await expect(page).toHaveURL(sampleQuestion('zh', id.slice(1)));
  await expect(page.locator(id)).toBeInViewport();
});

test('an excerpt reads like the page: no gaps between characters, and each formula once', async ({
  page,
}) => {
  await ask(page, 'zh', '缩放');
  for (const text of await page.locator('.search-excerpt').allTextContents()) {
    expect(text).not.toMatch(/[\u4e00-\u9fff] [\u4e00-\u9fff]/);
    expect(text).not.toMatch(/\\sqrt|d_kd/);
  }
});

test('a section of the current page can be reached from the dialog', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('根号dk 常见错误');
  const section = page.locator('.search-result[data-id="1-04"] .search-section').first();
  await section.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/#/);
});

test('filters limit the results and are kept in the address, which can be linked', async ({ page }) => {
  const all = await ask(page, 'zh', '注意力');
  await page.getByLabel(words.tag, { exact: true }).selectOption('masking');
  await expect(page).toHaveURL(/tag=masking/);
  const limited = await shownIds(page);
  expect(limited.length).toBeGreaterThan(0);
  expect(limited.length).toBeLessThan(all.length);
  await page.goto(page.url());
  expect(await shownIds(page)).toEqual(limited);
  await expect(page.getByLabel(words.tag, { exact: true })).toHaveValue('masking');
  await page.getByLabel(words.category, { exact: true }).selectOption('fundamentals');
  await expect(page).toHaveURL(/category=fundamentals/);
});

test('the address follows what is typed', async ({ page }) => {
  await page.goto(links.search('zh'));
  await answered(page).getByRole('searchbox').fill('残差');
  await expect(page).toHaveURL(links.search('zh', '残差'));
  await expect(answered(page).getByRole('status')).toHaveText(/\d/);
});

test('the dialog links to all results on the search page', async ({ page }) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('attention');
  await page.locator('.search-rest a').click();
  await expect(page).toHaveURL(links.search('zh', 'attention'));
  expect((await shownIds(page)).length).toBeGreaterThan(8);
});

test('before a search, there are examples, and each finds something', async ({ page }) => {
  for (const language of LANGUAGES) {
    for (const name of SEARCH_WORDS[language].examples) {
      await page.goto(links.search(language));
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('.search-result').first()).toBeVisible();
    }
  }
});

test('if nothing is found, the categories are shown', async ({ page }) => {
  await ask(page, 'zh', 'qqqqqqqqqqqq');
  await expect(answered(page).getByRole('status')).toHaveText(words.noResult('qqqqqqqqqqqq'));
  await expect(page.locator('.search-browse a').first()).toHaveAttribute(
    'href',
    links.category('fundamentals', 'zh'),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`dialog and page with results are accessible in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: unknown[] = [];
    const check = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      found.push(...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
    };
    for (const query of ['残差连接', 'wordpeice', 'qqqqqqqqqqqq']) {
      await ask(page, 'zh', query);
      await check();
    }
    await page.goto(links.home('zh'));
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('残差连接');
    await page.locator('.search-result').first().waitFor();
    await check();
    expect(found).toEqual([]);
  });
}

test('results fit on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ask(page, 'zh', 'label smoothing √d_k');
  const widest = await page
    .locator('.search-panel *')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(widest).toBeLessThanOrEqual(360);
});

// An installed Firefox that runs no script still does not show what is in <noscript>.
test.describe('without JavaScript', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`the search page in ${HTML_LANG[language]} says without scripts what it needs, and links to the categories`, async ({
      page,
    }) => {
      await page.goto(links.search(language));
      await expect(page.locator('[data-search-fallback] p')).toHaveText(SEARCH_WORDS[language].needsScript);
      await expect(page.getByRole('searchbox')).toBeHidden();
      await page.locator(`main a[href="${links.category('fundamentals', language)}"]`).click();
      await expect(page).toHaveURL(links.category('fundamentals', language));
    });
  }
});
