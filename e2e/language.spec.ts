import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

const offer = words('en').language;

test.describe('the language switch', () => {
  test.use({ locale: 'zh-CN' });
  const name = words('zh').language.switchTo;

  test('keeps the question', async ({ page }) => {
    await page.goto(sampleQuestion('zh'));
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(sampleQuestion('en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('keeps the section that is being read', async ({ page }) => {
    await page.goto(sampleQuestion('zh'));
    await page.locator(`#${SAMPLE.section}`).evaluate((heading) => heading.scrollIntoView());
    await page.getByRole('link', { name }).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(sampleQuestion('en', SAMPLE.section));
  });

  test('keeps the section in the address, even a last one that cannot reach the top', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 3000 });
    await page.goto(sampleQuestion('zh', 'references'));
    await page.getByRole('link', { name }).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(sampleQuestion('en', 'references'));
  });

  for (const [kind, path] of [
    ['home', links.home],
    ['tags', links.tags],
    ['glossary', (language: 'zh' | 'en') => links.page('glossary', language)],
  ] as const) {
    test(`leads from ${kind} to ${kind}`, async ({ page }) => {
      await page.goto(path('zh'));
      await page.getByRole('link', { name }).click();
      await expect(page).toHaveURL(path('en'));
    });
  }
});

test.describe('a reader whose browser prefers English', () => {
  test.use({ locale: 'en-US' });

  test('is offered English on a Chinese page, but not redirected', async ({ page }) => {
    await page.goto(sampleQuestion('zh'));
    await expect(page.getByRole('link', { name: offer.acceptOffer })).toBeVisible();
    await expect(page).toHaveURL(sampleQuestion('zh'));
    await page.getByRole('link', { name: offer.acceptOffer }).click();
    await expect(page).toHaveURL(sampleQuestion('en'));
    await expect(page.getByRole('link', { name: words('zh').language.acceptOffer })).toBeHidden();
  });

  test('can decline permanently', async ({ page }) => {
    await page.goto(sampleQuestion('zh'));
    await page.getByRole('button', { name: offer.dismissOffer }).click();
    await expect(page.getByRole('link', { name: offer.acceptOffer })).toBeHidden();
    await page.goto(links.home('zh'));
    await expect(page.getByRole('link', { name: offer.acceptOffer })).toBeHidden();
  });

  test('is not asked again after choosing Chinese', async ({ page }) => {
    await page.goto(links.home('en'));
    await page.getByRole('link', { name: words('en').language.switchTo }).click();
    await expect(page).toHaveURL(links.home('zh'));
    await expect(page.getByRole('link', { name: offer.acceptOffer })).toBeHidden();
  });
});

test.describe('a reader whose browser prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is offered nothing on a Chinese page', async ({ page }) => {
    await page.goto(links.home('zh'));
    await expect(page.getByRole('link', { name: offer.acceptOffer })).toBeHidden();
  });

  test('is offered Chinese on an English page', async ({ page }) => {
    await page.goto(links.home('en'));
    await expect(page.getByRole('link', { name: words('zh').language.acceptOffer })).toBeVisible();
  });
});
