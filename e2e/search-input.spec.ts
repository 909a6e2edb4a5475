import { LANGUAGES } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { answered, ask, hold, shownIds } from './search-page.ts';
import { links, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

const words = SEARCH_WORDS.zh;
const dialogField = (page: Page) => page.getByRole('dialog').getByRole('searchbox');

test('the field is there at once and takes what is typed while the script loads', async ({ page }) => {
  const go = await hold(page, '**/_astro/dialog.*.js');
  await page.goto(sampleQuestion('zh'));
  await page.keyboard.press('/');
  await page.keyboard.type('softmax');
  await expect(dialogField(page)).toBeFocused();
  await expect(dialogField(page)).toHaveValue('softmax');
  go();
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(dialogField(page)).toBeFocused();
  await expect(dialogField(page)).toHaveValue('softmax');
});

test('Enter before the script is loaded opens the first result once it is there', async ({ page }) => {
  const go = await hold(page, '**/_astro/dialog.*.js');
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await page.keyboard.type('1-04');
  await page.keyboard.press('Enter');
  go();
  await expect(page).toHaveURL(sampleQuestion('zh'));
});

test('Enter right after typing opens the first result once it is there', async ({ page }) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await expect(page.locator('.search-examples')).toBeVisible();
  const go = await hold(page, '**/manifest*.json');
  await page.keyboard.type('第1-04题');
  await page.keyboard.press('Enter');
  go();
  await expect(page).toHaveURL(sampleQuestion('zh'));
});

test('a dialog that was closed opens no result', async ({ page }) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await expect(page.locator('.search-examples')).toBeVisible();
  const go = await hold(page, '**/manifest*.json');
  await page.keyboard.type('1-04');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  go();
  await expect(page.locator('.search-result').first()).toBeAttached();
  await expect(page).toHaveURL(links.home('zh'));
});

test('a reopened dialog has the old query selected, so that typing replaces it', async ({ page }) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await dialogField(page).fill('残差');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('mask');
  await expect(dialogField(page)).toHaveValue('mask');
});

test('/ opens the dialog again although the browser has not painted since it was closed', async ({
  page,
}) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await expect(page.locator('.search-examples')).toBeVisible();
  await page.evaluate(() => {
    for (const key of ['Escape', '/'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
  });
  await expect(dialogField(page)).toBeFocused();
});

test('nothing is searched before the end of a composition', async ({ page }) => {
  await page.clock.install();
  await page.goto(links.search('zh'));
  await expect(page.locator('.search-examples')).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await answered(page).getByRole('searchbox').focus();
  await client.send('Input.imeSetComposition', { text: 'zhu yi li', selectionStart: 9, selectionEnd: 9 });
  await expect(answered(page).getByRole('searchbox')).toHaveValue('zhu yi li');
  // Longer than the pause after which typed text is searched.
  await page.clock.fastForward(1_000);
  await expect(page.locator('.search-examples')).toBeVisible();
  await expect(page).toHaveURL(links.search('zh'));
  await client.send('Input.insertText', { text: '注意力' });
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(page).toHaveURL(links.search('zh', '注意力'));
});

test('Escape inside a composition belongs to the input method and leaves the dialog open', async ({
  page,
}) => {
  await page.goto(links.home('zh'));
  await page.keyboard.press('/');
  await expect(page.locator('.search-examples')).toBeVisible();
  const press = (init: { isComposing?: boolean; keyCode?: number }) =>
    dialogField(page).evaluate((field, options) => {
      const event = new KeyboardEvent('keydown', {
        bubbles: true,
        cancelable: true,
        key: 'Escape',
        ...options,
      });
      field.dispatchEvent(event);
      return event.defaultPrevented;
    }, init);
  expect(await press({ isComposing: true })).toBe(false);
  expect(await press({ keyCode: 229 })).toBe(false);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await press({})).toBe(true);
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [joined, spaced] of [
  ['KVCache', 'KV Cache'],
  ['zeroshot', 'zero shot'],
  ['keypaddingmask', 'key padding mask'],
  ['preln', 'pre ln'],
  ['flashattn', 'flash attn'],
]) {
  test(`${joined} finds what ${spaced} finds`, async ({ page }) => {
    for (const language of LANGUAGES) {
      const found = await ask(page, language, spaced ?? '');
      expect(found.length, language).toBeGreaterThan(0);
      expect(await ask(page, language, joined ?? ''), language).toEqual(found);
    }
  });
}

for (const query of [
  '１－０４',
  '1-04。',
  '（1-04）',
  '#1-04',
  '第1-04题',
  '1-04 为什么',
  'https://example.org/q/1-04/#why',
  'https://example.org/questions/why-scale-before-softmax/',
]) {
  test(`${query} finds question 1-04 first`, async ({ page }) => {
    for (const language of LANGUAGES) expect((await ask(page, language, query))[0], language).toBe('1-04');
  });
}

test('an empty result under a filter names the filter, and a button clears it', async ({ page }) => {
  await page.goto(`${links.search('zh', 'RoPE')}&category=scenarios`);
  const name = await answered(page)
    .getByLabel(words.category, { exact: true })
    .locator('option:checked')
    .innerText();
  const title = name.replace(/ \(\d+\)$/, '');
  await expect(answered(page).getByRole('status')).toHaveText(words.noResultIn('RoPE', title));
  await page.locator('.search-notice').getByRole('button').click();
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(page).toHaveURL(links.search('zh', 'RoPE'));
});

test('a filter that the site does not have is ignored', async ({ page }) => {
  const all = await ask(page, 'zh', '注意力');
  await page.goto(`${links.search('zh', '注意力')}&tag=no-such-tag&category=neither`);
  expect(await shownIds(page)).toEqual(all);
  await expect(page).toHaveURL(links.search('zh', '注意力'));
});

test('a browser that refuses to change the address does not stop the search', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    };
  });
  await page.goto(links.search('zh'));
  await answered(page).getByRole('searchbox').fill('残差');
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('Back from a result brings back the shown results and the place', async ({ page }) => {
  await ask(page, 'zh', 'softmax');
  await page.getByRole('button', { name: words.more }).click();
  await expect.poll(() => page.locator('.search-result').count()).toBeGreaterThan(20);
  const shown = await page.locator('.search-result').count();
  const last = page.locator('.search-title').last();
  await last.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  expect(y).toBeGreaterThan(1000);
  await last.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page.locator('.search-result')).toHaveCount(shown);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(y - 50);
});
