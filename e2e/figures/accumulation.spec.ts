import figure from '../../src/figures/interactive/accumulation/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the mean of means is 0.625 and the whole batch has 0.4, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'accumulation', language);
    await expect(held.locator('.values')).toContainText('(2 + 2)/10 = 0.4');
    await expect(held.locator('.values')).toContainText('(2/2 + 2/8)/2 = 0.625');
    await expect(held.getByRole('table').nth(1)).toContainText(w.unequal);
    await expectAccessible(page, held);

    const sizes = held.getByRole('textbox');
    await sizes.focus();
    await tabTo(page, held.getByRole('radio', { name: w.norms.means }));
    await page.keyboard.press('ArrowLeft');
    await expect(held.getByRole('radio', { name: w.norms.tokens })).toBeFocused();
    await expect(held.locator('.values')).not.toContainText('0.625');
    await expect(held.getByRole('table').nth(1)).toContainText(w.equal);
    await expect(held.getByRole('status')).toContainText('(−0.400, −0.800)');
    await expect(page).toHaveURL(/\?accumulation\.norm=tokens#/);

    await sizes.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', 0');
    await expect(held.getByRole('alert')).toHaveText(w.hint);
    await expectAccessible(page, held);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('4');
    await expect(held.getByRole('alert')).toHaveText('');
    await expect(held.locator('.values')).toContainText('(2 + 2 + 1)/14 ≈ 0.3571');
    await expect(sizes).toBeFocused();
    await expect(page).toHaveURL(/\?accumulation\.sizes=2,8,4&accumulation\.norm=tokens#/);
  });

  test(`gradients add up if nothing clears them, by keyboard (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'accumulation', language, 'accumulation.norm=tokens');
    const zero = held.getByRole('combobox');
    const uses = (step: number) => held.getByRole('table').nth(step).getByRole('row', { name: 'step()' });
    await zero.focus();
    await page.keyboard.press('ArrowDown');
    await expect(uses(1)).toContainText('0.000−0.800');
    await page.keyboard.press('ArrowDown');
    await expect(zero).toHaveValue('never');
    await expect(uses(1)).toContainText('−0.400−0.800');
    await expect(uses(2)).toContainText('−0.784−1.472');
    await expect(held.getByRole('status')).toContainText('(−0.784, −1.472)');
    await expectAccessible(page, held);
    await page.keyboard.press('End');
    await expect(zero).toBeFocused();
    await expect(uses(1)).toContainText('None');
    await expect(held.getByRole('status')).toContainText('None');
    await expect(page).toHaveURL(/\?accumulation\.zero=late&accumulation\.norm=tokens#/);
    await expectAccessible(page, held);
  });
}
