import { words } from '../../src/figures/interactive/kit/words.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { sampleQuestion } from '../site.ts';
import { expect, test } from '../test.ts';

for (const language of LANGUAGES) {
  const { failed, reset } = words[language];

  test(`a figure whose script is gone says so (${language})`, async ({ page }) => {
    await page.route(/Saturation\.[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
    await page.goto(sampleQuestion(language));
    const figure = page.locator('#figure-saturation');
    await figure.scrollIntoViewIfNeeded();
    await expect(page.getByRole('alert').filter({ hasText: failed })).toBeVisible();
    const button = figure.getByRole('button', { name: reset, exact: true });
    await expect(button).toBeDisabled();
    expect(Number(await button.evaluate((element) => getComputedStyle(element).opacity))).toBeLessThan(1);
  });
}

test('a figure whose script has started says nothing of the kind', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const figure = page.locator('#figure-saturation');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(page.getByText(words.zh.failed)).toBeHidden();
});
