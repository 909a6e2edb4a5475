import figure from '../../src/figures/interactive/normalization/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`an outlier changes every token with BN and no other token with LN, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'normalization', language);
    await expect(held.locator('.reading')).toContainText('0.3450');
    await expect(held.locator('.normalization-shares')).toHaveCount(9);
    await expectAccessible(page, held);
    await held.getByRole('radio', { name: w.methods.batch }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.methods.layer })).toBeFocused();
    await expect(held.locator('.normalization-shares')).toHaveCount(3);
    for (const value of ['−1.3416', '−0.4472', '0.4472', '1.3416']) await expect(held).toContainText(value);
    await tabTo(page, held.getByRole('slider'));
    await page.keyboard.press('End');
    await expect(held.getByRole('slider')).toHaveAttribute('aria-valuetext', '×100');
    for (const value of ['−1.3416', '−0.4472', '0.4472', '1.3416']) await expect(held).toContainText(value);
    await expect(held.getByRole('status')).toContainText(/LayerNorm.*100/);
    await expect(page).toHaveURL(/\?normalization\.norm=layer&normalization\.k=100#/);
    await expectAccessible(page, held);
  });

  test(`RMSNorm divides only by the root mean square (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'normalization', language);
    await held.getByRole('radio', { name: w.methods.batch }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(held.getByRole('radio', { name: w.methods.rms })).toBeChecked();
    for (const value of ['0.3651', '0.7303', '1.0954', '1.4606']) await expect(held).toContainText(value);
    await expectAccessible(page, held);
  });

  test(`padding changes the mean of a feature, and another number can be chosen (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'normalization', language, 'normalization.k=1');
    const foot = held.locator('tfoot tr').first();
    await expect(foot.locator('td')).toHaveText(['2.80', '2.60', '3.30', '3.80']);
    await held.getByRole('radio', { name: w.methods.batch }).focus();
    await tabTo(page, held.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(held.getByRole('checkbox')).toBeFocused();
    await expect(foot.locator('td')).toHaveText(['3.50', '3.25', '4.13', '4.75']);
    await tabTo(page, held.getByRole('combobox'));
    await page.keyboard.press('End');
    await tabTo(page, held.getByRole('radio', { name: 'f0' }));
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('cell', { name: w.marks.chosen }).first()).toContainText('0');
    await expect(page).toHaveURL(/normalization\.pad=off&normalization\.at=B2&normalization\.f=1/);
    await held.getByRole('cell', { name: '13', exact: true }).click();
    await expect(page).toHaveURL(/normalization\.at=B1&normalization\.f=2/);
    await expectAccessible(page, held);
  });
}
