import figure from '../../src/figures/interactive/heads/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`two heads merge token by token only with the transpose, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'heads', language);
    const merged = held.getByRole('table').last().getByRole('row');
    await held.getByRole('slider', { name: w.h }).focus();
    await tabTo(page, held.getByRole('slider', { name: w.n }));
    await page.keyboard.press('Home');
    await tabTo(page, held.getByRole('checkbox'));
    await tabTo(page, held.getByRole('radio', { name: w.rows }));
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.heads })).toBeFocused();
    await expect(merged.nth(2)).toHaveText('1256');
    await expect(merged.nth(4)).toHaveText('3478');
    await expectAccessible(page, held);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(held.getByRole('checkbox')).toBeFocused();
    await expect(merged.nth(2)).toHaveText('1234');
    await expect(merged.nth(4)).toHaveText('5678');
    await expect(merged.nth(1)).toContainText(`${w.from(2, 1)} ${w.wrong}`);
    await expect(held.getByRole('status')).toContainText(
      language === 'en' ? '4 of the 8' : '8 个数里有 4 个',
    );
    await expect(page).toHaveURL(/\?heads\.n=2&heads\.transpose=off&heads\.count=heads#/);
    await expectAccessible(page, held);
  });

  test(`the four projections have the same number of parameters for every h (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'heads', language, 'heads.d=8&heads.b=2&heads.h=1');
    const heads = held.getByRole('slider', { name: w.h });
    await heads.focus();
    for (const [dk, unreduced] of [
      ['512', '1,048,576'],
      ['256', '2,097,152'],
      ['128', '4,194,304'],
      ['64', '8,388,608'],
    ] as const) {
      const value = (index: number) => held.locator('.values dd').nth(index);
      await expect(value(3)).toHaveText(dk);
      await expect(value(4)).toHaveText('1,048,576');
      await expect(value(5)).toHaveText(unreduced);
      await page.keyboard.press('ArrowRight');
    }
    await expect(heads).toHaveAttribute('aria-valuetext', '8');
    await expectAccessible(page, held);
    await tabTo(page, held.getByRole('slider', { name: w.d }));
    await page.keyboard.press('Home');
    await expect(heads).toHaveAttribute('aria-valuetext', '4');
  });
}
