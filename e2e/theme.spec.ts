import { words } from '../src/languages/words.ts';
import { links } from './site.ts';
import { expect, test, type Page } from './test.ts';

const { theme } = words('zh');
const LIGHT = 'rgb(252, 252, 251)';
const DARK = 'rgb(20, 23, 26)';

const expectBackground = (page: Page, color: string) =>
  expect(page.locator('html')).toHaveCSS('background-color', color);

test('the theme follows the system until the reader chooses', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(links.home('zh'));
  await expectBackground(page, DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectBackground(page, LIGHT);
});

test('the chosen theme overrides the system, also on the next page, until the system is chosen again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(links.home('zh'));
  await page.getByLabel(theme.label).selectOption(theme.dark);
  await expectBackground(page, DARK);
  await page.goto(links.tags('zh'));
  await expectBackground(page, DARK);
  await expect(page.getByLabel(theme.label)).toHaveValue('dark');
  await page.getByLabel(theme.label).selectOption(theme.system);
  await expectBackground(page, LIGHT);
});

test('the chosen theme is applied before the body is rendered, so nothing flashes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('theme-at-body', document.documentElement.dataset['theme'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(links.home('zh'));
  expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
});

test("the browser's bar has the color of the chosen theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(links.home('zh'));
  await page.getByLabel(theme.label).selectOption(theme.dark);
  for (const bar of await page.locator('meta[name="theme-color"]').all())
    await expect(bar).toHaveAttribute('content', DARK);
});

test("the browser's bar has the color of the page before any choice", async ({ page }) => {
  for (const [colorScheme, color] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(links.home('zh'));
    const bar = page.locator(`meta[name="theme-color"][media*="${colorScheme}"]`);
    const hex = (await bar.getAttribute('content')) ?? '';
    const channels = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
    expect(`rgb(${channels.join(', ')})`).toBe(color);
  }
});
