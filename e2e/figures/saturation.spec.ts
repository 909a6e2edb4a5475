import figure from '../../src/figures/interactive/saturation/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the softmax saturates without scaling, by keyboard (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'saturation', language);
    await expect(held.locator('.reading')).toContainText('0.18');
    await held.getByRole('radio', { name: w.random }).focus();
    await tabTo(page, held.getByRole('slider', { name: /d_?k/ }));
    await page.keyboard.press('End');
    await expect(held.getByRole('slider', { name: /d_?k/ })).toHaveAttribute('aria-valuetext', '512');
    await tabTo(page, held.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(held.getByRole('checkbox')).toBeFocused();
    await expect(held.locator('.reading')).toContainText('78%');
    await expect(held.getByRole('status')).toContainText('78%');
    await expect(page).toHaveURL(/\?saturation\.dk=512&saturation\.scale=off#/);
    await expectAccessible(page, held);
  });

  test(`typed scores give the weights and the Jacobian (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'saturation', language);
    await held.getByRole('radio', { name: w.random }).focus();
    await page.keyboard.press('ArrowRight');
    for (const weight of ['0.090031', '0.244728', '0.665241']) await expect(held).toContainText(weight);
    for (const entry of ['0.081925', '−0.022033']) await expect(held).toContainText(entry);
    await tabTo(page, held.getByRole('slider'));
    await page.keyboard.press('ArrowLeft');
    for (const weight of ['0.015876', '0.117310', '0.866813']) await expect(held).toContainText(weight);
    await tabTo(page, held.getByRole('textbox'));
    await page.keyboard.type(', x');
    await expect(held.getByRole('alert')).toHaveText(w.hint);
    await expectAccessible(page, held);
  });
}
