import { COPY_WORDS } from '../src/languages/copy-words.ts';
import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false, locale: 'en-US' });

const { theme, question: text, language } = words('zh');
const copy = COPY_WORDS.zh;

test('an answer is complete: text, formulas, listing, output, references', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await expect(page.getByRole('region', { name: text.lead })).toBeVisible();
  await expect(page.locator('.katex-html').first()).toBeVisible();
  await expect(page.locator('pre').first()).toContainText('import torch');
  await expect(page.getByRole('heading', { name: text.references })).toBeVisible();
});

test('the home page, categories, questions and tags link to each other', async ({ page }) => {
  await page.goto(links.home('zh'));
  await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
  await page.getByRole('link', { name: '对attention进行scaled' }).click();
  await expect(page).toHaveURL(sampleQuestion('zh'));
  await page.locator('.facts .tags a').first().click();
  await expect(page).toHaveURL(links.tag('attention', 'zh'));
});

test('the contents link to a section, beside the text and on a phone', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(sampleQuestion('zh'));
    const contents = page.getByRole('navigation', { name: text.contents });
    if (width === 360) await contents.locator('summary').click();
    await contents.locator(`a[href="#${SAMPLE.section}"]`).click();
    await expect(page.locator(`#${SAMPLE.section}`)).toBeInViewport();
  }
});

test('there is a link to the other language', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.getByRole('link', { name: language.switchTo }).click();
  await expect(page).toHaveURL(sampleQuestion('en'));
});

test('controls that need a script are not shown', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  for (const name of [copy.link, copy.markdownLink, copy.listing])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByLabel(theme.label)).toBeHidden();
  await expect(page.getByRole('link', { name: words('en').language.acceptOffer })).toBeHidden();
});

test('the theme follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(links.home('zh'));
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 26)');
});
