import figure from '../../src/figures/interactive/schedule/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the learning rate rises to its peak at s = w and falls after it (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'schedule', language);
    const reading = held.locator('.reading');
    const step = held.getByRole('slider', { name: w.s });
    await expect(reading).toContainText('6.9877 × 10−4');
    await expectAccessible(page, held);
    await step.focus();
    await page.keyboard.press('Home');
    await expect(reading).toContainText('1.7469 × 10−7');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(step).toHaveAttribute('aria-valuetext', '100000');
    await expect(reading).toContainText('1.3975 × 10−4');
    await expect(held.getByRole('status')).toContainText('20.0%');
    await expect(page).toHaveURL(/\?schedule\.s=100000#/);
    await expectAccessible(page, held);
    await tabTo(page, held.getByRole('button', { name: w.toPeak }));
    await page.keyboard.press('Enter');
    await expect(held.getByRole('button', { name: w.toPeak })).toBeFocused();
    await expect(step).toHaveAttribute('aria-valuetext', '4000');
    await expect(reading).toContainText('6.9877 × 10−4');
  });

  test(`a longer warm-up and a larger width lower the peak (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'schedule', language, 'schedule.s=16000');
    const peak = held.locator('.values dd').nth(1);
    await expect(held.locator('.reading')).toContainText('3.4939 × 10−4');
    await held.getByRole('slider', { name: w.s }).focus();
    await tabTo(page, held.getByRole('slider', { name: w.w }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(peak).toHaveText('3.4939 × 10−4');
    await tabTo(page, held.getByRole('slider', { name: w.d }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(peak).toHaveText('2.4705 × 10−4');
    await expect(page).toHaveURL(/\?schedule\.d=1024&schedule\.w=16000&schedule\.s=16000#/);
    await expectAccessible(page, held);
  });
}
