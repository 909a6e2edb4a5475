import figure from '../../src/figures/interactive/cross-entropy/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the smoothed loss has a floor and a finite best lead, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'cross-entropy', language);
    for (const value of ['0.562064', '0.500288', '0.068178']) await expect(held).toContainText(value);
    await held.getByRole('radio', { name: w.leads }).focus();
    const lowest = held.getByRole('button', { name: w.best(Math.log(91)) });
    await tabTo(page, lowest);
    await page.keyboard.press('Enter');
    await expect(lowest).toBeFocused();
    await expect(held.locator('.values')).toContainText('0.000000');
    await expect(held.getByRole('slider', { name: w.lead })).toHaveAttribute('aria-valuetext', '4.51');
    await expect(held.getByRole('status')).toContainText('p = q');
    await expect(page).toHaveURL(/\?cross-entropy\.lead=4\.51085\d+#/);
    await expectAccessible(page, held);
  });

  test(`spreading ε over the other words only gives a higher floor, and ε = 0 gives none (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'cross-entropy', language);
    await held.getByRole('radio', { name: w.leads }).focus();
    await tabTo(page, held.getByRole('radio', { name: w.all }));
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.others })).toBeFocused();
    await expect(held.locator('.values')).toContainText('0.544805');
    await expect(held.locator('.reading')).toContainText('4.39');
    await tabTo(page, held.getByRole('slider', { name: w.smoothing }));
    await page.keyboard.press('Home');
    await expect(held.getByRole('radio', { name: w.others })).toBeDisabled();
    await expect(held.getByRole('button', { name: w.best(Infinity) })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(held.locator('.values')).toContainText('0.022064');
    await tabTo(page, held.getByRole('slider', { name: w.words }));
    await page.keyboard.press('End');
    await expect(held.getByRole('table')).toContainText('0.000007773');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    for (const value of ['−0.001949513', '0.000000015'])
      await expect(held.getByRole('table')).toContainText(value);
    await expect(page).toHaveURL(
      /\?cross-entropy\.lead=18&cross-entropy\.v=128256&cross-entropy\.eps=0&cross-entropy\.spread=others#/,
    );
    await expectAccessible(page, held);
  });

  test(`typed logits give the gradient of each word (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'cross-entropy', language);
    await held.getByRole('radio', { name: w.leads }).focus();
    await page.keyboard.press('ArrowRight');
    for (const value of ['0.507606', '0.291140']) await expect(held.locator('.values')).toContainText(value);
    for (const value of ['0.665241', '−0.268092', '0.211395', '0.056697'])
      await expect(held.getByRole('table')).toContainText(value);
    await tabTo(page, held.getByRole('slider', { name: w.right }));
    await page.keyboard.press('End');
    await expect(held.getByRole('rowheader', { name: w.row(3, true) })).toBeVisible();
    await tabTo(page, held.getByRole('textbox'));
    await page.keyboard.type('0, 0, 0, 0, 0');
    await expect(held.locator('.values')).toContainText('1.609438');
    await page.keyboard.type(', x');
    await expect(held.getByRole('alert')).toHaveText(w.hint);
    await expect(held.getByRole('textbox')).toBeFocused();
    await expectAccessible(page, held);
  });
}
