import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { LANGUAGES, type Language } from '../src/languages/language.ts';
import { takeAlongWords } from '../src/languages/take-along-words.ts';
import { words } from '../src/languages/words.ts';
import type { DownloadKind } from '../src/questions/permalinks.ts';
import { CATEGORY_SLUGS } from '../src/questions/schema.ts';
import { links, SAMPLE, sitemapPaths } from './site.ts';
import { expect, test, type Page } from './test.ts';

/** Downloads a file by its link on the page of downloads. */
async function take(page: Page, kind: DownloadKind, language: Language): Promise<Uint8Array> {
  await page.goto(links.downloads(language));
  const started = page.waitForEvent('download');
  await page.locator(`a[href="${links.download(kind, language)}"]`).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe(`transformer-84-${language}.${kind}`);
  return new Uint8Array(await readFile(await download.path()));
}

for (const language of LANGUAGES) {
  const { title, vault, deck, collection, handouts } = takeAlongWords(language);

  test.describe(`the downloads in ${language}`, () => {
    test('are linked in the footer and listed in the sitemap', async ({ page, request }) => {
      await page.goto(links.home(language));
      await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click();
      await expect(page).toHaveURL(links.downloads(language));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(await sitemapPaths(request)).toContain(links.downloads(language));
    });

    test('say how to open each file and how large it is', async ({ page, request }) => {
      await page.goto(links.downloads(language));
      for (const [kind, { title: name, open }] of [
        ['zip', vault],
        ['apkg', deck],
        ['md', collection],
      ] as const) {
        const part = page.getByRole('region', { name });
        await expect(part).toContainText(open);
        const size = (await (await request.get(links.download(kind, language))).body()).length;
        const shown = size < 1e6 ? `${Math.round(size / 1e3)} KB` : `${(size / 1e6).toFixed(1)} MB`;
        await expect(part.getByRole('link')).toContainText(shown);
      }
    });

    test('contain a vault with a note per question', async ({ page }) => {
      const files = unzipSync(await take(page, 'zip', language));
      const notes = Object.entries(files).filter(([path]) => /\/\d-\d\d [^/]+\.md$/.test(path));
      expect(notes.length).toBe(84);
      const sample = notes.find(([path]) => path.includes(`/${SAMPLE.id} `));
      expect(strFromU8(sample?.[1] ?? new Uint8Array())).toContain(
        `> [!abstract] ${words(language).question.lead}`,
      );
    });

    test('contain an Anki deck with a note per question', async ({ page }) => {
      const files = unzipSync(await take(page, 'apkg', language));
      expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
      const database = new DatabaseSync(':memory:');
      database.deserialize(files['collection.anki2'] ?? new Uint8Array());
      const guids = database
        .prepare('SELECT guid FROM notes')
        .all()
        .map(({ guid }) => guid);
      database.close();
      expect(guids.length).toBe(84);
      expect(guids).toContain(`t84-${SAMPLE.id}-${language}`);
    });

    test('contain one Markdown file with all answers', async ({ page }) => {
      const text = strFromU8(await take(page, 'md', language));
      expect(text.startsWith(`# ${words(language).site.name}\n`)).toBe(true);
      expect(text.match(/^### \d-\d\d /gm)?.length).toBe(84);
    });

    test('lead to a handout of every category', async ({ page }) => {
      await page.goto(links.downloads(language));
      const offered = page.getByRole('region', { name: handouts.title }).getByRole('link');
      await expect(offered).toHaveCount(CATEGORY_SLUGS.length);
      await offered.last().click();
      await expect(page).toHaveURL(links.handout('scenarios', language));
    });
  });

  test.describe(`a handout in ${language}`, () => {
    test('shows all answers of its category, with their points and sections', async ({ page }) => {
      await page.goto(links.handout('scenarios', language));
      const answers = page.getByRole('article');
      await expect(answers).toHaveCount(2);
      const { points, references } = words(language).question;
      for (const answer of await answers.all()) {
        await expect(answer.getByRole('heading', { name: points })).toBeVisible();
        await expect(answer.getByRole('heading', { name: references })).toBeVisible();
      }
    });

    test('is not indexed and not in the sitemap', async ({ page, request }) => {
      await page.goto(links.handout('scenarios', language));
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      expect((await sitemapPaths(request)).filter((path) => path.includes('/handouts/'))).toEqual([]);
    });

    test('shows interactive figures in their initial state, without controls', async ({ page }) => {
      await page.goto(links.handout('training', language));
      const figures = page.locator('.interactive');
      expect(await figures.count()).toBeGreaterThan(0);
      await expect(figures.first().locator('.reading')).toBeVisible();
      await expect(figures.first().locator('.controls')).toBeHidden();
      await expect(page.locator('astro-island')).toHaveCount(0);
    });

    test('links between its answers stay on the page', async ({ page }) => {
      await page.goto(links.handout('applications', language));
      const inside = page.locator('article a[href^="#3-"][data-question]').first();
      const target = await inside.getAttribute('href');
      await inside.click();
      await expect(page).toHaveURL(`${links.handout('applications', language)}${target}`);
      await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport();
    });
  });
}
