import figure from '../../src/figures/interactive/attention/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];
  const name = (text: string) => text.replaceAll('_', '');

  test(`sharing W makes the scores symmetric but not the weights, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'attention', language);
    const weights = held.getByRole('table').filter({ hasText: 'Σ' });
    await expect(held.getByText(w.scores(false), { exact: true })).toBeVisible();
    for (const weight of ['0.164', '0.673', '0.734']) await expect(weights).toContainText(weight);
    await expect(weights.getByText('1.000')).toHaveCount(3);
    await expect(held.locator('.attention-pair')).toHaveCount(0);

    await held.getByRole('slider').focus();
    const share = held.getByRole('checkbox', { name: w.share });
    await tabTo(page, share);
    await page.keyboard.press('Space');
    await expect(share).toBeFocused();
    await expect(held.getByText(w.scores(true), { exact: true })).toBeVisible();
    await expect(held.getByText(w.weights(false), { exact: true })).toBeVisible();
    await expect(held.locator('.attention-pair')).toHaveText(['0.164', '0.088']);
    await expect(held.locator('.reading')).toContainText('a12 = 0.164, a21 = 0.088');
    await expect(held.getByRole('textbox', { name: name(w.shared(1)) })).toBeDisabled();
    await expect(held.getByRole('textbox', { name: name(w.shared(1)) })).toHaveValue('1, 0');
    await expect(held.getByRole('status')).toContainText('0.713');
    await expect(page).toHaveURL(/\?attention\.share=on#/);
    await expectAccessible(page, held);
  });

  test(`weights without scaling are sharper, and more tokens add rows (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'attention', language);
    await held.getByRole('slider').focus();
    const scale = held.getByRole('checkbox', { name: name(w.scale) });
    await tabTo(page, scale);
    await page.keyboard.press('Space');
    await expect(held.getByText(w.scaled, { exact: true })).toHaveCount(0);
    for (const weight of ['0.107', '0.787', '0.844'])
      await expect(held.getByRole('table').filter({ hasText: 'Σ' })).toContainText(weight);
    await page.keyboard.press('Shift+Tab');
    await expect(held.getByRole('slider')).toBeFocused();
    await page.keyboard.press('End');
    await expect(held.getByRole('textbox')).toHaveCount(15);
    await expect(page).toHaveURL(/\?attention\.n=5&attention\.scale=off#/);
    await expectAccessible(page, held);
  });

  test(`typing a row changes the output, and an invalid row is refused (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'attention', language, 'attention.q=0,0;0,0;0,0');
    await expect(held.getByRole('table').filter({ hasText: 'Σ' }).getByText('0.333')).toHaveCount(9);
    await held.getByRole('slider').focus();
    const row = held.getByRole('textbox', { name: 'v2' });
    await tabTo(page, row);
    await page.keyboard.type('0, 7');
    await expect(row).toBeFocused();
    await expect(held.locator('.reading')).toContainText('(0.667, 2.667)');
    await expect(held.getByRole('table').filter({ hasText: 'Σ' }).getByText('0.333')).toHaveCount(9);
    await expect(page).toHaveURL(/attention\.v=1,0;0,7;1,1#/);
    await page.keyboard.type(', 1');
    await expect(held.getByRole('alert').filter({ hasText: w.hint })).toHaveCount(1);
    await expect(held.locator('.reading')).toContainText('(0.667, 2.667)');
    await expectAccessible(page, held);
  });
}
