import figure from '../../src/figures/interactive/cost/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

const FACTORIZED = 'cost.view=parameters&cost.V=30000&cost.d=768&cost.h=12&cost.L=12';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the quadratic part catches up at n = 2d and is half of a layer at n = 6d (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'cost', language);
    for (const count of ['1,073,741,824', '536,870,912', '2,147,483,648', '3,758,096,384'])
      await expect(held.getByRole('cell', { name: count, exact: true })).toBeVisible();
    await expectAccessible(page, held);
    await held.getByRole('radio', { name: w.operations }).focus();
    await tabTo(page, held.getByRole('button', { name: w.goTo('2d') }));
    await page.keyboard.press('Enter');
    await expect(held.getByRole('slider', { name: w.n })).toHaveAttribute('aria-valuetext', '1024');
    await expect(held.getByRole('cell', { name: '2,147,483,648', exact: true })).toHaveCount(2);
    await tabTo(page, held.getByRole('button', { name: w.goTo('6d') }));
    await page.keyboard.press('Space');
    await expect(held.getByRole('button', { name: w.goTo('6d') })).toBeFocused();
    await expect(held.getByRole('status')).toContainText('50.0%');
    await expect(page).toHaveURL(/\?cost\.n=3072#/);
    await expectAccessible(page, held);
  });

  test(`on a phone, the table of operations shows all its columns (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const held = await openFigure(page, 'cost', language, 'cost.d=768&cost.h=12&cost.L=12&cost.n=4608');
    await expect(held.getByRole('cell', { name: '1,566', exact: true })).toBeVisible();
    const box = held.getByRole('group', { name: w.ledger });
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await expectAccessible(page, held);
  });

  test(`the number of heads changes the weights but not the projections (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'cost', language);
    await expect(held.locator('.values')).toContainText('2,097,152');
    const heads = held.getByRole('slider', { name: w.h });
    await held.getByRole('radio', { name: w.operations }).focus();
    await tabTo(page, heads);
    await page.keyboard.press('Home');
    await expect(heads).toHaveAttribute('aria-valuetext', /^1\D.*512$/);
    await expect(held.locator('.values')).toContainText('(1 × 512) = 1,073,741,824');
    await expect(held.locator('.values')).toContainText('= 262,144');
    await expect(held.getByRole('cell', { name: '1,073,741,824', exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\?cost\.h=1#/);
    await expectAccessible(page, held);
  });

  test(`a factorized embedding has 3,938,304 parameters instead of 23,040,000 (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'cost', language, FACTORIZED);
    const inner = held.getByRole('slider', { name: w.E });
    await expect(inner).toHaveAttribute('aria-valuetext', w.whole);
    for (const count of ['23,040,000', '108,057,600'])
      await expect(held.getByRole('cell', { name: count, exact: true })).toBeVisible();
    await held.getByRole('radio', { name: w.parameters }).focus();
    await tabTo(page, inner);
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowLeft');
    await expect(inner).toHaveAttribute('aria-valuetext', '128');
    await expect(inner).toBeFocused();
    for (const count of ['3,938,304', '88,955,904'])
      await expect(held.getByRole('cell', { name: count, exact: true })).toBeVisible();
    await expect(held.getByRole('status')).toContainText('17.1%');
    await expect(page).toHaveURL(/cost\.E=128/);
    await expectAccessible(page, held);
  });

  test(`with a decoder, the base model has 63,045,632 parameters, which do not depend on n (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'cost', language);
    await held.getByRole('radio', { name: w.operations }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.parameters })).toBeFocused();
    await expect(held.getByRole('slider', { name: w.n })).toHaveCount(0);
    await tabTo(page, held.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(held.getByRole('cell', { name: '63,045,632', exact: true })).toBeVisible();
    await expect(held.getByRole('status')).toContainText(w.stacks(6, true));
    await expect(page).toHaveURL(/\?cost\.view=parameters&cost\.dec=on#/);
    await expectAccessible(page, held);
  });
}
