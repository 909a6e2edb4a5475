import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES } from '../src/languages/language.ts';
import { links, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

const tooltip = (page: Page) => page.getByRole('tooltip');

/** The first link in the text of the sample answer that leads to another question. */
const link = (page: Page) => page.locator('main .prose a[href*="/questions/"]').first();

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(sampleQuestion(language));
    });

    test('a link to a question shows the lead of its target on hover', async ({ page }) => {
      const target = (await link(page).getAttribute('href')) ?? '';
      await link(page).hover();
      await expect(tooltip(page)).toBeVisible();
      const shown = await tooltip(page).locator('p').first().innerText();
      await page.goto(target);
      expect(await page.locator('[data-lead] p').first().innerText()).toBe(shown);
    });

    test('the preview stays while the pointer is on it and closes when it leaves', async ({ page }) => {
      await link(page).hover();
      await expect(tooltip(page)).toBeVisible();
      await page.clock.install();
      await tooltip(page).hover();
      await page.clock.runFor(2000);
      await expect(tooltip(page)).toBeVisible();
      await page.mouse.move(0, 0);
      await page.clock.runFor(2000);
      await expect(tooltip(page)).toBeHidden();
    });

    test('the preview is shown on keyboard focus, and Escape closes it', async ({ page }) => {
      await link(page).evaluate((element) => {
        const stop = document.createElement('button');
        element.before(stop);
        stop.focus();
      });
      await page.keyboard.press('Tab');
      await expect(tooltip(page)).toBeVisible();
      await expect(link(page)).toHaveAccessibleDescription(/.{30}/);
      await page.keyboard.press('Escape');
      await expect(tooltip(page)).toBeHidden();
      await expect(link(page)).toBeFocused();
    });
  });
}

test('nothing is loaded for a preview before the pointer comes to a link', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(sampleQuestion('zh'));
  await page.locator('h1').hover();
  expect(requested.filter((path) => /preview|\/questions\//.test(path))).toEqual([sampleQuestion('zh')]);
  await link(page).hover();
  await expect(tooltip(page)).toBeVisible();
  expect(requested.filter((path) => /\/questions\//.test(path))).toHaveLength(2);
});

test('a preview is accessible in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(sampleQuestion('en'));
    await link(page).hover();
    await expect(tooltip(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[role="tooltip"]').analyze();
    expect(violations).toEqual([]);
  }
});

test('a preview adds no second element with the same id', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await link(page).hover();
  await expect(tooltip(page)).toBeVisible();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('a list that shows the first sentences of the answers has no previews', async ({ page }) => {
  await page.goto(links.category('fundamentals', 'zh'));
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.clock.install();
  await page.locator('.questions a').first().hover();
  await page.clock.runFor(2000);
  expect(requested.filter((path) => path.includes('/questions/'))).toEqual([]);
});

test('a page that cannot be loaded shows no preview', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.route('**/questions/**', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await link(page).hover();
  await failed;
  await expect(tooltip(page)).toBeHidden();
});

test('the preview stays within a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(sampleQuestion('zh'));
  await link(page).hover();
  await expect(tooltip(page)).toBeVisible();
  const box = await tooltip(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a touch opens the page and shows no preview', async ({ page }) => {
    await page.goto(sampleQuestion('zh'));
    await link(page).tap();
    await expect(page).not.toHaveURL(sampleQuestion('zh'));
    await expect(tooltip(page)).toHaveCount(0);
  });
});
