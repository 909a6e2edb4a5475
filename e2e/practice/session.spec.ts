import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES } from '../../src/languages/language.ts';
import { words as siteWords } from '../../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from '../site.ts';
import { expect, test } from '../test.ts';
import { EVENING, NEXT_MORNING, practice } from './practice.ts';

test.use({ timezoneId: 'Asia/Shanghai' });

for (const language of LANGUAGES) {
  test.describe(`practice in ${language}`, () => {
    test('a missed question is due on the next morning, after a reload', async ({ page }) => {
      const { open, words, choice, points, reveal, openCard, grade, summary } = practice(page, language);
      await page.clock.setFixedTime(EVENING);
      await openCard();
      await reveal.click();
      await points.first().check();
      await expect(page.getByText(words.card.proposal(1, 5, words.card.grades[1]))).toBeVisible();
      await expect(grade(1)).toContainText(words.card.days(1));
      await grade(1).click();
      // A missed question comes again at the end of the session.
      await expect(page.getByText(words.card.repeat, { exact: true })).toBeVisible();
      await reveal.click();
      await grade(3).click();
      await summary.waitFor();

      await open('?due=1');
      await expect(choice.getByText(words.choose.nothing)).toBeVisible();
      await page.clock.setFixedTime(NEXT_MORNING);
      await page.reload();
      await expect(choice.getByText(words.choose.selected(1, 1))).toBeVisible();
    });

    test('the formulas of points, lead and follow-ups are rendered', async ({ page }) => {
      const { openCard, reveal, words } = practice(page, language);
      await openCard();
      await reveal.click();
      const card = page.getByRole('article');
      for (const part of ['.practice-points', '.practice-lead'])
        await expect(card.locator(part).locator('.katex-html').first()).toBeVisible();
      await card.getByText(words.card.followUps).click();
      await expect(card.locator('.practice-follow-ups .katex-html').first()).toBeVisible();
      await expect(card).not.toContainText('$');
    });

    test('a session can be done with the keyboard alone', async ({ page }) => {
      const { open, words, question, points, button, choice, summary, reveal } = practice(page, language);
      await open('?category=training');
      await choice.getByRole('button', { name: words.choose.start }).press('Enter');
      const first = (await question.textContent()) ?? '';
      await expect(reveal).toBeEnabled();
      await page.keyboard.press('Space');
      await expect(points.first()).toBeFocused();
      const count = await points.count();
      for (let n = 0; n < count; n++) {
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
      }
      await expect(page.getByText(words.card.proposal(count, count, words.card.grades[4]))).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(question).not.toHaveText(first);
      await expect(question).toBeFocused();

      await page.keyboard.press('u');
      await expect(question).toHaveText(first);
      for (let n = 0; n < count; n++) await expect(points.nth(n)).toBeChecked();
      await page.keyboard.press('2');
      await expect(question).not.toHaveText(first);
      await expect(question).toBeFocused();

      const second = (await question.textContent()) ?? '';
      await page.keyboard.press('ArrowRight');
      await expect(question).not.toHaveText(second);
      await expect(question).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(question).toHaveText(second);
      await expect(question).toBeFocused();
      await page.keyboard.press('b');
      await expect(button(words.card.unbookmark)).toBeVisible();
      await button(words.card.finish).press('Enter');
      await expect(summary).toBeFocused();
      await expect(page.getByText(words.card.grades[2])).toBeVisible();
    });

    test('O opens the full answer beside the session', async ({ page, context }) => {
      const { openCard } = practice(page, language);
      await openCard();
      const [answer] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
      await expect(answer).toHaveURL(sampleQuestion(language));
    });

    test('the timer counts down, can be hidden, and ends nothing', async ({ page }) => {
      const { words, reveal, button } = practice(page, language);
      await page.clock.install({ time: new Date(EVENING) });
      await page.goto(links.practice(language, { q: SAMPLE.id }));
      await expect(reveal).toBeEnabled();
      const timer = page.getByRole('timer', { name: words.card.timer });
      await expect(timer).toBeVisible();
      await page.clock.runFor(61_000);
      await expect(timer).toHaveText('0:00');
      await expect(page.getByText(words.card.timeUp)).toBeVisible();
      await expect(reveal).toBeEnabled();
      await button(words.card.hideTimer).click();
      await expect(timer).toHaveCount(0);
    });

    test('a revealed card and a summary are accessible and fit 360 px', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const { openCard, reveal, grade, summary, button, words } = practice(page, language);
      await openCard();
      await reveal.click();
      const expectSound = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      };
      await expect(grade(1)).toBeVisible();
      expect((await grade(1).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await expectSound();
      await grade(3).click();
      await expect(summary).toBeVisible();
      await expectSound();
      await expect(button(words.summary.copy)).toBeVisible();
    });

    test('a choice is kept in the address, and its questions are the chosen ones', async ({ page }) => {
      const { open, words, choice, question } = practice(page, language);
      await open();
      const expert = choice.getByRole('checkbox', {
        name: siteWords(language).question.difficulties[3],
        exact: true,
      });
      await expert.check();
      await expect(page).toHaveURL(/\?difficulty=3$/);
      await page.reload();
      await expect(expert).toBeChecked();
      await choice.getByRole('button', { name: words.choose.start }).click();
      await expect(question).toBeVisible();
    });

    test('a question links to its card', async ({ page }) => {
      const { question } = practice(page, language);
      await page.goto(sampleQuestion(language));
      await page
        .locator('.actions')
        .getByRole('link', { name: siteWords(language).question.practice })
        .click();
      await expect(question).toContainText(SAMPLE.id);
    });

    test('an answer that cannot be loaded can be asked for again', async ({ page }) => {
      const { words, reveal, button } = practice(page, language);
      const card = `**${links.practiceCard(SAMPLE.id, language)}`;
      await page.route(card, (route) => route.abort());
      await page.goto(links.practice(language, { q: SAMPLE.id }));
      await expect(page.getByRole('alert')).toContainText(words.card.failed);
      await page.unroute(card);
      await button(words.card.retry).click();
      await expect(reveal).toBeEnabled();
    });

    test.describe('without script, @chromium', () => {
      test.use({ javaScriptEnabled: false });

      test('the page says so and leads to the categories', async ({ page }) => {
        const { words } = practice(page, language);
        await page.goto(links.practice(language));
        await expect(page.locator('noscript p')).toHaveText(words.needsScript);
        await expect(page.locator('noscript p')).toBeVisible();
        await expect(page.getByText(words.loading)).toBeHidden();
        await expect(
          page.locator(`main a[href="${links.category('fundamentals', language)}"]`),
        ).toBeVisible();
      });
    });
  });
}
