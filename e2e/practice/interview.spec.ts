import { LANGUAGES } from '../../src/languages/language.ts';
import { links } from '../site.ts';
import { expect, test } from '../test.ts';
import { EVENING, practice } from './practice.ts';

for (const language of LANGUAGES) {
  test.describe(`the mock interview in ${language}`, () => {
    test('asks seven questions with a follow-up each, and its summary can be copied as Markdown', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { open, words, button, reveal, points, question, summary } = practice(page, language);
      await open();
      await button(words.interview.start).click();
      const ids = new Set<string>();
      for (let n = 1; n <= 7; n++) {
        await expect(page.getByText(words.interview.question(n, 7))).toBeVisible();
        ids.add(/\d-\d\d/.exec((await question.textContent()) ?? '')?.[0] ?? '');
        await expect(reveal).toBeEnabled();
        await page.keyboard.press('Space');
        await expect(points.first()).toBeFocused();
        await page.keyboard.press('Space');
        await page.keyboard.press('3');
        await expect(page.getByRole('heading', { name: words.interview.followUp })).toBeVisible();
        await page.keyboard.press('Space');
        // Without a key in its name: a browser that reports no mouse is taken for a phone.
        await expect(page.getByRole('button', { name: words.interview.answered })).toBeVisible();
        await page.keyboard.press(n % 2 ? '2' : '1');
      }
      await expect(summary).toBeVisible();
      expect(ids.size).toBe(7);
      expect(new Set([...ids].map((id) => id[0])).size).toBeGreaterThanOrEqual(4);

      await button(words.summary.copy).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain(`## ${words.summary.interviewTitle('').slice(0, 4)}`);
      const markdown = await page.evaluate(() => navigator.clipboard.readText());
      for (const id of ids)
        expect(markdown).toMatch(new RegExp(`^- \\[${id} .*${links.short(id, language)}\\)[:：]`, 'm'));
      const asked = (answered: boolean) =>
        markdown.split('\n').filter((line) => line.startsWith(`  - ${words.summary.followUp(answered)}`));
      expect([asked(true).length, asked(false).length]).toEqual([4, 3]);
      expect(markdown).not.toContain('<span');
    });

    test('says when the 20 minutes are over and can be ended early', async ({ page }) => {
      await page.clock.install({ time: new Date(EVENING) });
      const { open, words, button, reveal, summary } = practice(page, language);
      await open();
      await button(words.interview.start).click();
      await expect(reveal).toBeEnabled();
      const left = page.getByRole('timer', { name: words.interview.left });
      await page.clock.fastForward(5 * 60_000);
      await expect(left).toHaveText(/^1[45]:\d\d$/);
      await page.clock.fastForward(16 * 60_000);
      await expect(left).toHaveText('0:00');
      await expect(page.getByText(words.interview.over)).toBeVisible();
      await button(words.card.finish).click();
      await expect(summary).toBeVisible();
      await expect(page.getByText(words.summary.none)).toBeVisible();
    });
  });
}
