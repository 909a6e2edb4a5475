import figure from '../../src/figures/interactive/depth/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the identity path fades in post-LN and stays in pre-LN, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'depth', language);
    const row = (index: number) => held.locator('.depth-table tbody tr').nth(index);
    await expect(row(0)).toContainText('1.00');
    await expect(row(1)).toContainText('2.44 × 10−4');
    await expect(row(2)).toContainText('1.10');
    await expectAccessible(page, held);
    await held.getByRole('radio', { name: w.wirings.post }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.wirings.pre })).toBeFocused();
    await expect(row(0)).toContainText('25.0');
    await expect(row(1)).toContainText('0.200');
    await expect(held.getByRole('status')).toContainText('25.0');
    await expect(page).toHaveURL(/\?depth\.ln=pre#/);
    await expectAccessible(page, held);
    await tabTo(page, held.locator('#figure-depth-l'));
    await page.keyboard.press('ArrowRight');
    await expect(row(0)).toContainText('49.0');
    await expect(row(1)).toContainText('0.143');
    await held.getByRole('radio', { name: w.wirings.pre }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(row(1)).toContainText('5.96 × 10−8');
    await expect(row(2)).toContainText('1.22');
    await expectAccessible(page, held);
  });

  test(`the last of 192 sublayers changes little, unless the sublayer outputs are scaled (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'depth', language, 'depth.ln=pre');
    const row = (index: number) => held.locator('.depth-table tbody tr').nth(index);
    await held.getByRole('radio', { name: w.wirings.pre }).focus();
    await tabTo(page, held.locator('#figure-depth-l'));
    await page.keyboard.press('End');
    await expect(held.locator('#figure-depth-l')).toHaveAttribute('aria-valuetext', '192');
    await expect(row(0)).toContainText('193');
    await expect(row(3)).toContainText('0.0722');
    await tabTo(page, held.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(held.getByRole('checkbox')).toBeFocused();
    await expect(row(0)).toContainText('2.00');
    await tabTo(page, held.getByRole('button', { name: '84' }));
    await page.keyboard.press('Enter');
    await expect(held.getByRole('button', { name: '85' })).toBeFocused();
    await expect(page).toHaveURL(/\?depth\.ln=pre&depth\.l=192&depth\.scaled=on&depth\.seed=85#/);
    await expectAccessible(page, held);
  });

  test(`without LN, the forward and the backward pass explode (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'depth', language);
    await held.getByRole('radio', { name: w.wirings.post }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(held.locator('.depth-table')).toContainText('1.68 × 107');
    await expect(held.locator('.depth-table')).toContainText('4096');
    await expectAccessible(page, held);
  });
}
