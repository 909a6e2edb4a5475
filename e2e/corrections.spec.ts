import { LANGUAGES } from '../src/languages/language.ts';
import { words } from '../src/languages/words.ts';
import { links, sampleQuestion, SAMPLE, sitemapPaths } from './site.ts';
import { expect, test } from './test.ts';

interface Data {
  id: string;
  slug: string;
  corrected?: string;
}

const repository = process.env['REPOSITORY'] ?? '';

for (const language of LANGUAGES) {
  const { corrections, navigation } = words(language);

  test.describe(`the corrections in ${language}`, () => {
    test('are linked in the footer and listed in the sitemap', async ({ page, request }) => {
      await page.goto(links.home(language));
      await page.getByRole('contentinfo').getByRole('link', { name: navigation.corrections }).click();
      await expect(page).toHaveURL(links.corrections(language));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(navigation.corrections);
      expect(await sitemapPaths(request)).toContain(links.corrections(language));
    });

    test('are grouped by date, newest first, with each question once per date', async ({ page }) => {
      await page.goto(links.corrections(language));
      const dates = await page
        .locator('.corrections h2 time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates.length).toBeGreaterThan(0);
      expect(dates).toEqual([...new Set(dates)].sort().reverse());
      for (const day of await page.getByRole('main').getByRole('region').all()) {
        const ids = await day.locator('h3 .id').allTextContents();
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    test('state what was wrong and what is right', async ({ page }) => {
      await page.goto(links.corrections(language));
      const entries = page.locator('.corrections dl');
      const count = await entries.count();
      expect(count).toBeGreaterThan(70);
      expect(await entries.locator('dt').allTextContents()).toEqual(
        Array.from({ length: count }, () => [corrections.was, corrections.is]).flat(),
      );
    });

    test('link to a section of the question, which links back to its entries', async ({ page }) => {
      await page.goto(links.corrections(language, SAMPLE.id));
      const heading = page.locator(`#q-${SAMPLE.id}`);
      await expect(heading).toBeInViewport();
      await page.locator(`.corrections a[href="${sampleQuestion(language, 'why')}"]`).click();
      await expect(page).toHaveURL(sampleQuestion(language, 'why'));
      await expect(page.locator('#why')).toBeInViewport();
      await page.locator('.corrected').getByRole('link').click();
      await expect(page).toHaveURL(links.corrections(language, SAMPLE.id));
      await expect(heading).toBeInViewport();
    });

    test('are linked exactly from the questions that were corrected', async ({ page, request }) => {
      const { questions } = (await (await request.get(links.questionsJson())).json()) as {
        questions: Data[];
      };
      await page.goto(links.corrections(language));
      const listed = await page.locator('.corrections h3 .id').allTextContents();
      const corrected = questions.filter((one) => one.corrected !== undefined).map(({ id }) => id);
      expect([...new Set(listed)].sort()).toEqual(corrected.sort());
      for (const { id, slug, corrected: date } of questions) {
        const html = await (await request.get(links.question(slug, language))).text();
        expect(html.includes(`href="${links.corrections(language, id)}"`), id).toBe(date !== undefined);
      }
    });

    test('are linked on the page about how answers are checked', async ({ page }) => {
      await page.goto(links.page('checking', language));
      await page.getByRole('main').getByRole('link', { name: navigation.corrections }).click();
      await expect(page).toHaveURL(links.corrections(language));
    });
  });

  test(`a question in ${language} offers to report errors and to edit only if the repository is set`, async ({
    page,
  }) => {
    const { edit, report } = words(language).repository;
    await page.goto(sampleQuestion(language));
    const offers = [
      page.getByRole('link', { name: edit }),
      page.getByRole('link', { name: report, exact: true }),
    ];
    for (const offer of offers) await expect(offer).toHaveCount(repository === '' ? 0 : 1);
  });
}

// Only a build with REPOSITORY has these links; the unit tests and the test of the build check them in any case.
if (repository !== '') {
  test('"Report an error" refers to the section that is being read', async ({ page }) => {
    await page.goto(sampleQuestion('en', SAMPLE.section));
    const report = page.locator('a[data-report]');
    await report.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await report.dispatchEvent('click');
    const issue = new URL((await report.getAttribute('href')) ?? '');
    expect(issue.searchParams.get('title')).toContain(SAMPLE.id);
    expect(issue.searchParams.get('body')).toContain(links.short(SAMPLE.id, 'en', SAMPLE.section));
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('every section has a link to report an error in it', async ({ page }) => {
      await page.goto(sampleQuestion('zh'));
      await page.getByText(words('zh').repository.reportSection).click();
      const link = page.locator(`a[data-report-section="${SAMPLE.section}"]`);
      await expect(link).toBeVisible();
      const issue = new URL((await link.getAttribute('href')) ?? '');
      expect(issue.searchParams.get('body')).toContain(links.short(SAMPLE.id, 'zh', SAMPLE.section));
    });
  });
}
