import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '../../src/languages/language.ts';
import { links, SAMPLE } from '../site.ts';
import { expect, test } from '../test.ts';
import { EVENING, NEXT_MORNING, offered, plant, practice, stored } from './practice.ts';

test.use({ timezoneId: 'Asia/Shanghai' });

for (const language of LANGUAGES) {
  test.describe(`progress in ${language}`, () => {
    test('can be exported as a file, deleted and imported, @chromium', async ({ page }) => {
      const { answer, button, open, words, data } = practice(page, language);
      await answer(3);
      // After a session without a backup, the page offers one.
      await expect(page.getByText(words.data.remind)).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(words.data.export).click(),
      ]);
      await expect(page.getByText(words.data.remind)).toHaveCount(0);
      expect(download.suggestedFilename()).toMatch(/^transformer-84-practice-\d{4}-\d\d-\d\d\.json$/);
      const file = await download.path();
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
        format: 'transformer-84-practice',
        version: 1,
        reviews: [[SAMPLE.id, expect.any(Number), 3, 480]],
      });

      await open();
      await expect(data).toContainText(words.data.count(1, 1, 0));
      page.once('dialog', (dialog) => void dialog.accept());
      await button(words.data.wipe).click();
      await expect(data).toContainText(words.data.wiped);
      expect(await stored(page)).toEqual({ progress: undefined, aside: undefined });

      await data.getByLabel(words.data.import).setInputFiles(file);
      await expect(data).toContainText(words.data.imported(1, 0));
      await page.reload();
      await expect(data).toContainText(words.data.count(1, 1, 0));
      await data.getByLabel(words.data.import).setInputFiles(file);
      await expect(data).toContainText(words.data.importedNothing);
    });

    test('what an import cannot read is refused or set aside, and the rest is imported', async ({ page }) => {
      const { answer, open, words, data } = practice(page, language);
      await answer(3);
      await open();
      const choose = (content: string) =>
        data.getByLabel(words.data.import).setInputFiles({
          name: 'x.json',
          mimeType: 'application/json',
          buffer: Buffer.from(content),
        });
      await choose('{"reviews": [');
      await expect(data).toContainText(words.data.importUnreadable);
      await choose('{"version": 2}');
      await expect(data).toContainText(words.data.importNewer);
      await expect(data).toContainText(words.data.count(1, 1, 0));
      await choose('{"version": 1, "reviews": [["1-05", "2026-11-28T12:00:00Z", "good"], ["1-06"]]}');
      await expect(data).toContainText(words.data.imported(1, 0));
      await expect(data).toContainText(words.data.importedBroken(1));
      await expect(data).toContainText(words.data.count(2, 2, 0));
      await expect(page.getByText(words.data.aside(1))).toBeVisible();
    });

    test('a broken store loses nothing: the rest is kept, and the broken part can be downloaded', async ({
      page,
    }) => {
      const { answer, open, words, data, button } = practice(page, language);
      await answer(3);
      const { progress } = (await stored(page)) as { progress: { reviews: unknown[] } };
      const nonsense = ['1-05', null, 7, 480];
      await plant(page, { ...progress, reviews: [...progress.reviews, nonsense] });
      await open();
      await expect(page.getByText(words.data.aside(1))).toBeVisible();
      await expect(data).toContainText(words.data.count(1, 1, 0));
      expect(await offered(page, () => button(words.data.downloadAside).click())).toEqual([nonsense]);
      await expect(button(words.data.discardAside)).toBeVisible();

      await plant(page, 'everything is lost');
      await page.reload();
      await expect(page.getByText(words.data.aside(2))).toBeVisible();
      await answer(2, '1-06');
      await open();
      await expect(data).toContainText(words.data.count(1, 1, 0));
      await expect(page.getByText(words.data.aside(2))).toBeVisible();
    });

    test('two tabs at once keep each other’s reviews and show them', async ({ page, context }) => {
      const watching = practice(page, language);
      await watching.open();
      const [one, two] = [await context.newPage(), await context.newPage()];
      await Promise.all([
        practice(one, language).answer(3, '1-04'),
        practice(two, language).answer(3, '1-05'),
      ]);
      await expect(watching.data).toContainText(watching.words.data.count(2, 2, 0));
    });

    test('an old tab lets a newer version of the site use the database, and says that it is outdated', async ({
      page,
    }) => {
      const { open, words, button } = practice(page, language);
      await open();
      await expect(button(words.interview.start)).toBeVisible();
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            indexedDB.open('transformer-84', 2).onsuccess = () => resolve();
          }),
      );
      await expect(page.getByText(words.trouble.outdated)).toBeVisible();
    });

    test('without storage, practice goes on, says so, and can be exported', async ({ page }) => {
      await page.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      });
      const { answer, words, button } = practice(page, language);
      await answer(3);
      await expect(page.getByText(words.trouble.unavailable)).toBeVisible();
      expect(await offered(page, () => button(words.data.export).click())).toMatchObject({
        reviews: [[SAMPLE.id, expect.any(Number), 3, 480]],
      });
    });

    test('a full storage is reported, and the reviews are written as soon as there is space', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...args) {
          if (!('space' in window)) throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, args);
        };
      });
      const { openCard, reveal, grade, words } = practice(page, language);
      await openCard();
      await reveal.click();
      await grade(1).click();
      await expect(page.getByText(words.trouble.full)).toBeVisible();
      await page.evaluate(() => Object.assign(window, { space: true }));
      await reveal.click();
      await grade(3).click();
      await expect(page.getByText(words.trouble.full)).toHaveCount(0);
      expect(await stored(page)).toMatchObject({
        progress: {
          reviews: [expect.arrayContaining([SAMPLE.id, 1]), expect.arrayContaining([SAMPLE.id, 3])],
        },
      });
    });

    test('the lists show what is done, due and bookmarked, and lead to practice', async ({ page }) => {
      const { answer, openCard, button, words } = practice(page, language);
      await page.clock.setFixedTime(EVENING);
      await answer(2);
      await openCard('1-05');
      await button(words.card.bookmark).click();
      await expect(button(words.card.unbookmark)).toBeVisible();
      for (const path of [links.home(language), links.category('fundamentals', language)]) {
        await page.goto(path);
        await expect(page.getByText(words.lists.progress(1, 0, 1))).toBeVisible();
        const item = (id: string) => page.locator('.questions > li').filter({ hasText: id });
        await expect(item(SAMPLE.id)).toContainText(words.lists.done);
        await expect(item('1-05')).toContainText(words.lists.bookmarked);
      }
      await page.clock.setFixedTime(new Date(Date.parse(NEXT_MORNING) + 86_400_000));
      await page.reload();
      await expect(page.getByText(words.lists.progress(1, 1, 1))).toBeVisible();
      await page.getByRole('link', { name: words.lists.practice, exact: true }).click();
      await expect(page).toHaveURL(links.practice(language, { category: 'fundamentals' }));
    });
  });
}

test('the lists load nothing of practice for a reader without progress', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  for (const path of [links.home('zh'), links.category('fundamentals', 'zh')]) await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /\/marks\./.test(url))).toEqual([]);
  await expect(page.locator('.practice-progress, .marks')).toHaveCount(0);
});
