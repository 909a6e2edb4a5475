import { links, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  // A browser from before 2024 knows the name of no function that chooses between a light and a dark color.
  await page.route(/\.css$|\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('light-dark(', 'unknown-to-old-browsers(');
    await route.fulfill({ response, body });
  });
});

// Pages and styles may still be on their way when a test has seen what it needs.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('without light-dark(), a drawing has its lines and its ground', async ({ page }) => {
  await page.goto(links.question('encoder-module', 'zh'));
  const drawing = page.locator('.drawing').first();
  await expect(drawing.locator('.box').first()).toHaveCSS('stroke', 'rgb(223, 224, 218)');
  await expect(drawing.locator('text').first()).toHaveCSS('fill', 'rgb(28, 31, 34)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(252, 252, 251)');
});

test('without light-dark(), code has its colors', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const colors = await page
    .locator('.astro-code span[style]')
    .evaluateAll((spans) => new Set(spans.map((span) => getComputedStyle(span).color)).size);
  expect(colors).toBeGreaterThan(2);
});

test('without light-dark(), the search covers the page behind it', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  await page.locator('[data-search-open]').click();
  await expect(page.getByRole('dialog')).toHaveCSS('background-color', 'rgb(252, 252, 251)');
});
