import figure from '../../src/figures/interactive/positions/figure.ts';
import { words as kit } from '../../src/figures/interactive/kit/words.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the dot product depends only on the offset, by keyboard (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'positions', language);
    const products = held.locator('dl.values');
    await expect(held.locator('.reading')).toContainText('187.865');
    await held.getByRole('slider', { name: w.pos }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(held.getByRole('slider', { name: w.pos })).toHaveAttribute('aria-valuetext', '49');
    await expect(products.getByText('187.865')).toHaveCount(5);
    const offset = held.getByRole('slider', { name: w.k });
    await tabTo(page, offset);
    for (let step = 7; step > 1; step--) await page.keyboard.press('ArrowLeft');
    await expect(products.getByText('249.102')).toHaveCount(5);
    await page.keyboard.press('ArrowLeft');
    await expect(products.getByText('256.000')).toHaveCount(3);
    await page.keyboard.press('Home');
    await expect(offset).toHaveAttribute('aria-valuetext', '−49');
    await expect(offset).toBeFocused();
    await expect(page).toHaveURL(/\?positions\.pos=49&positions\.k=-49#/);
    await expectAccessible(page, held);
  });

  test(`rotating a pair gives the encoding of k positions later (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'positions', language, 'positions.pos=1&positions.k=50');
    await expect(held.locator('.reading')).toContainText('131.091');
    await held.getByRole('slider', { name: w.d }).focus();
    await page.keyboard.press('Home');
    await expect(held.getByRole('slider', { name: w.d })).toHaveAttribute('aria-valuetext', '4');
    const rows = held.getByRole('table').getByRole('row');
    for (const [index, value] of ['0.841471', '0.540302', '0.010000', '0.999950'].entries()) {
      const cells = rows.nth(index + 1).getByRole('cell');
      await expect(cells.nth(0)).toHaveText(value);
      await expect(cells.nth(1)).toHaveText((await cells.nth(2).textContent()) ?? '');
    }
    await expectAccessible(page, held);
  });

  test(`random projections remove this property, and a rotated one distinguishes before and after (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'positions', language, 'positions.k=-1');
    await held.getByRole('radio', { name: w.projections.none }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(held.locator('.reading')).toContainText('12.5%');
    await expect(held.getByRole('status')).toContainText('12.5%');
    await expectAccessible(page, held);
    await tabTo(page, held.getByRole('button', { name: kit[language].again(84) }));
    await page.keyboard.press('Enter');
    await expect(held.getByRole('button', { name: kit[language].again(85) })).toBeFocused();
    await expect(page).toHaveURL(/positions\.w=random&positions\.seed=85/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(held.locator('.reading')).toContainText('256.000');
    await expect(held.locator('.reading')).toContainText('231.734');
    await expect(page).toHaveURL(/positions\.w=turned/);
    await expectAccessible(page, held);
  });
}
