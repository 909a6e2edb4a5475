import figure from '../../src/figures/interactive/subwords/figure.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { expect, test } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`the ratio merges hugs before hug, and the count merges hug, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'subwords', language);
    const pairs = held.getByRole('group', { name: w.pairs(3) });
    await expect(pairs.getByRole('row').filter({ hasText: '10/225' })).toContainText('hu ##g');
    const chosen = pairs.getByRole('row').filter({ hasText: w.chosen });
    await expect(chosen).toHaveText(`hu ##gs ${w.chosen}55/750.0667`);
    await expect(held.locator('.reading')).toContainText('5/75 ≈ 0.0667');
    await expectAccessible(page, held);

    await held.getByRole('radio', { name: w.methods.wordpiece }).focus();
    await tabTo(page, held.getByRole('slider'));
    await page.keyboard.press('Home');
    await expect(held.getByRole('slider')).toHaveAttribute('aria-valuetext', w.of(0, 9));
    await expect(held.getByRole('row').filter({ hasText: w.chosen })).toContainText('5/100');
    await expect(held.getByRole('row').filter({ hasText: w.highest.wordpiece })).toContainText('20/720');

    await tabTo(page, held.getByRole('button', { name: w.next }));
    await page.keyboard.press('Enter');
    await expect(held.getByRole('row').filter({ hasText: w.chosenOf(6) })).toContainText('15/540');
    await page.keyboard.press('Space');
    await expect(held.getByRole('button', { name: w.next })).toBeFocused();
    await expect(chosen).toContainText('5/75');

    await held.getByRole('radio', { name: w.methods.wordpiece }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(held.getByRole('radio', { name: w.methods.bpe })).toBeFocused();
    await tabTo(page, held.getByRole('slider'));
    await page.keyboard.press('ArrowRight');
    await expect(held.locator('.subwords-learned li')).toHaveText([/u g → ug/, /u n → un/, /h ug → hug/]);
    await expect(held).toContainText(w.vocabulary(7, 3));
    await expect(held.getByRole('group', { name: w.corpus(62) })).toBeVisible();
    await expect(held.getByRole('status')).toContainText('7 + 3 = 10');
    await expect(page).toHaveURL(/\?subwords\.by=bpe&subwords\.k=3#/);
    await expectAccessible(page, held);
  });

  test(`an unknown character makes the whole word unknown in WordPiece and only itself in BPE (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'subwords', language, 'subwords.k=3');
    const result = held.locator('.subwords-result');
    const word = held.getByRole('textbox', { name: w.word });
    await held.getByRole('radio', { name: w.methods.wordpiece }).focus();
    await tabTo(page, word);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('mug');
    await expect(word).toBeFocused();
    await expect(result).toHaveText(`${w.result}[UNK]`);
    await expect(held.getByRole('status')).toContainText('[UNK]');
    await expectAccessible(page, held);
    await held.getByRole('radio', { name: w.methods.bpe }).check();
    await expect(result).toHaveText(`${w.result}[UNK] ug`);
    await word.focus();
    await page.keyboard.type(' #');
    await expect(held.getByRole('alert').filter({ hasText: w.wordHint })).toBeVisible();
    await expect(result).toHaveText(`${w.result}[UNK] ug`);
    await expectAccessible(page, held);
  });

  test(`a corpus can be typed, and there is a Chinese one (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'subwords', language, 'subwords.by=bpe&subwords.k=7');
    await held.getByRole('radio', { name: w.typed }).focus();
    await tabTo(page, held.getByRole('textbox', { name: w.words }));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('ab3, abc:2');
    await expect(held.getByRole('slider')).toHaveAttribute('aria-valuetext', w.of(2, 2));
    await expect(held).toContainText(w.noPairs);
    await expect(held.getByRole('button', { name: w.next })).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(page, held);
    await held.getByRole('radio', { name: w.typed }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(held.getByRole('radio', { name: w.chinese })).toBeFocused();
    await expect(held.locator('.subwords-learned li').first()).toHaveText(/学 习 → 学习/);
    await expect(held.locator('.subwords-result')).toHaveText(`${w.result}深度 翻译`);
    await expect(page).toHaveURL(/subwords\.from=zh/);
    await expectAccessible(page, held);
  });

  test(`a pair that overlaps itself shows how often other trainers count it (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'subwords', language, 'subwords.words=aaaa2&subwords.by=bpe');
    const slider = held.getByRole('slider');
    await expect(slider).toHaveAttribute('aria-valuetext', w.of(2, 2));
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(held.getByRole('row').filter({ hasText: w.chosen })).toContainText('44/64');
    await expect(held.locator('.subwords-note')).toHaveText(/a a 就是 6。$|6 for a a\.$/);
    await expectAccessible(page, held);
  });
}
