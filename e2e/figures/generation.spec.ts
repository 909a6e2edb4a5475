import figure from '../../src/figures/interactive/generation/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`generation computes one position per pass, or all again without a cache (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'generation', language);
    const pass = held.getByRole('slider', { name: w.step });
    const next = held.getByRole('button', { name: w.next });
    const marks = (name: string) => held.getByRole('cell', { name, exact: true });
    await expect(marks(w.cells.new)).toHaveCount(3);
    await expect(marks(w.cells.cache)).toHaveCount(3);
    await expect(held).toContainText('1 + 2 + 3 = 6');
    await expect(held.getByRole('img')).toHaveAccessibleName(/k = 2[:：]\s?0\.90250/);
    await held.getByRole('radio', { name: w.generation, exact: true }).focus();
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await expect(pass).toHaveAttribute('aria-valuetext', w.ofSteps(4, 4));
    await expect(next).toBeFocused();
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(next).toBeFocused();
    await expect(marks(w.cells.new)).toHaveCount(4);
    await tabTo(page, held.getByRole('checkbox', { name: w.cache }));
    await page.keyboard.press('Space');
    await expect(marks(w.cells.again)).toHaveCount(6);
    await expect(held).toContainText('1 + 2 + 3 + 4 = 10');
    await expect(held.getByRole('status')).toContainText('10');
    await expect(page).toHaveURL(/\?generation\.cache=off&generation\.t=4#/);
    await expectAccessible(page, held);
  });

  test(`training takes one pass, and its prefixes are always correct (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'generation', language, 'generation.s=long');
    await held.getByRole('radio', { name: w.generation, exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(held.getByRole('radio', { name: w.training, exact: true })).toBeFocused();
    await expect(held.getByRole('cell', { name: w.cells.seen, exact: true })).toHaveCount(45);
    await expect(held.getByRole('cell', { name: w.cells.hidden, exact: true })).toHaveCount(36);
    await expect(held.getByRole('slider', { name: w.step })).toHaveCount(0);
    await expect(held).toContainText(w.data('1.00000'));
    await tabTo(page, held.getByRole('slider', { name: w.e }));
    await page.keyboard.press('End');
    await expect(held).toContainText(w.data('1.00000'));
    await expect(held.getByRole('status')).toContainText('0.1^20 = 1.00 × 10^−20');
    await tabTo(page, held.getByRole('slider', { name: w.n }));
    await page.keyboard.press('End');
    await expect(held.getByRole('status')).toContainText('0.1^4096 < 10^−300');
    await expectAccessible(page, held);
  });

  test(`the error rate and the length give the curve, the counts and the bytes (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'generation', language);
    await expect(held.getByRole('img')).toHaveAccessibleName(/20[:：]\s?0\.35849/);
    await expect(held).toContainText('2 · 6 · 8 · 64 · 20 · 2');
    await held.getByRole('slider', { name: w.e }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, held.getByRole('slider', { name: w.n }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('img')).toHaveAccessibleName(/100[:：]\s?0\.36603/);
    await expect(held.getByRole('cell', { name: '5,050', exact: true })).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, held.getByRole('combobox', { name: w.model }));
    await page.keyboard.press('ArrowDown');
    await expect(held).toContainText(w.bytesOf('1,073,741,824'));
    await expect(held.getByRole('cell', { name: '2,098,176', exact: true })).toBeVisible();
    await expect(held.getByRole('status')).toContainText('1,073,741,824');
    await expect(page).toHaveURL(/generation\.e=0\.01&generation\.n=2048&generation\.model=llama#/);
    await expectAccessible(page, held);
  });

  test(`a sentence can be typed (${language})`, async ({ page }) => {
    const held = await openFigure(
      page,
      'generation',
      language,
      'generation.s=typed&generation.mode=training',
    );
    const field = held.getByRole('textbox', { name: w.text });
    await held.getByRole('radio', { name: w.training, exact: true }).focus();
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('学 GPT');
    await expect(field).toBeFocused();
    const table = held.getByRole('table').first();
    for (const token of ['<s>', '学', 'GPT', '</s>']) await expect(table).toContainText(token);
    await expect(held.getByRole('cell', { name: w.cells.seen, exact: true })).toHaveCount(6);
    await page.keyboard.type(' <b>');
    await expect(held.getByRole('alert')).toHaveText(w.hint);
    await expect(held.getByRole('cell', { name: w.cells.seen, exact: true })).toHaveCount(6);
    await expectAccessible(page, held);
  });
}
