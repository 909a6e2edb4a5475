import figure from '../../src/figures/interactive/reassociation/figure.ts';
import { words as kit } from '../../src/figures/interactive/kit/words.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`both orders cost the same if n is d_k, by keyboard (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'reassociation', language);
    for (const count of ['2,147,483,648', '33,554,432', '16,777,216', '4,096'])
      await expect(held.locator('.reading')).toContainText(count);
    const length = held.getByRole('slider', { name: w.n });
    await length.focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
    await expect(length).toHaveAttribute('aria-valuetext', '64');
    await expect(held.locator('dl.values').first().getByText('524,288')).toHaveCount(2);
    await expect(held.getByRole('status')).toContainText('524,288');
    await expect(length).toBeFocused();
    await tabTo(page, held.getByRole('slider', { name: /d_?k/ }));
    await page.keyboard.press('End');
    await expect(held.locator('.reading')).toContainText('8,388,608');
    await expect(page).toHaveURL(/\?reassociation\.n=64&reassociation\.d=256#/);
    await expectAccessible(page, held);
  });

  test(`a softmax fixes the order, and with features both orders are possible (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'reassociation', language);
    await expect(held.locator('.reading')).toContainText('× 10−14');
    await held.getByRole('radio', { name: w.kinds.none }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.kinds.softmax })).toBeFocused();
    await expect(held.locator('dl.values').first()).not.toContainText('33,554,432');
    await expect(held).toContainText('17.650');
    await expectAccessible(page, held);
    await page.keyboard.press('ArrowRight');
    await expect(held).toContainText('4,160');
    await expect(held).toContainText('0.814');
    await expect(page).toHaveURL(/\?reassociation\.kind=elu#/);
    await tabTo(page, held.getByRole('button', { name: kit[language].again(84) }));
    await page.keyboard.press('Enter');
    await expect(held.getByRole('button', { name: kit[language].again(85) })).toBeFocused();
    await expect(page).toHaveURL(/reassociation\.seed=85/);
    await expectAccessible(page, held);
  });
}
