import { LANGUAGES, type Language } from '../src/languages/language.ts';
import { words } from '../src/languages/words.ts';
import { links, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

/** The pages that the menu must at least link to. */
const MAIN = (language: Language) => [
  links.tags(language),
  ...['figures', 'glossary', 'notation'].map((name) => links.page(name, language)),
];

const menu = (page: Page, language: Language) => ({
  button: page.getByRole('button', { name: words(language).navigation.menu }),
  list: page.getByRole('navigation', { name: words(language).navigation.main }),
});

for (const language of LANGUAGES) {
  for (const width of [360, 768]) {
    test(`at ${width} px, a menu links to the tags, figures, glossary and notation (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(sampleQuestion(language));
      const { button, list } = menu(page, language);
      await expect(list).toBeHidden();
      await button.click();
      for (const href of MAIN(language)) await expect(list.locator(`a[href="${href}"]`)).toBeInViewport();
      await list.locator(`a[href="${links.page('glossary', language)}"]`).click();
      await expect(page).toHaveURL(links.page('glossary', language));
      await menu(page, language).button.click();
      await expect(menu(page, language).list.locator('[aria-current="page"]')).toHaveAttribute(
        'href',
        links.page('glossary', language),
      );
    });
  }

  test(`the header of a phone of 320 px stands in one row (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(links.tags(language));
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(70);
  });
}

test('the header stays within a phone of 360 px with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of LANGUAGES) {
    await page.goto(links.tags(language));
    await page.addStyleTag({ content: 'html { font-size: 32px }' });
    for (const control of await page.getByRole('banner').locator('a:visible, button:visible, label').all()) {
      const box = await control.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity), await control.innerText()).toBeLessThanOrEqual(361);
    }
  }
});

test('the menu opens, is walked through and closes with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(links.tags('zh'));
  const { button, list } = menu(page, 'zh');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();
});

test('a touch beside the menu closes it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(links.tags('zh'));
  const { button, list } = menu(page, 'zh');
  await button.click();
  await page.mouse.click(20, 600);
  await expect(list).toBeHidden();
});

test('on a wide screen, the pages stand in the header and there is no button', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.goto(links.tags('zh'));
  const { button, list } = menu(page, 'zh');
  await expect(list).toBeVisible();
  await expect(button).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the menu opens', async ({ page }) => {
    await page.goto(links.tags('zh'));
    const { button, list } = menu(page, 'zh');
    await button.click();
    await expect(list.locator('a').first()).toBeVisible();
  });
});
