import { LANGUAGES, type Language } from '../src/languages/language.ts';
import { words } from '../src/languages/words.ts';
import { inlineParts } from '../src/markdown/inline-text.ts';
import { links } from './site.ts';
import { expect, test, type APIRequestContext, type Page } from './test.ts';

interface Data {
  slug: string;
  points: Record<Language, string[]>;
}

/** The first question that has points, with formulas if there is one. */
async function questionWithPoints(request: APIRequestContext): Promise<Data> {
  const { questions } = (await (await request.get(links.questionsJson())).json()) as { questions: Data[] };
  const withPoints = questions.filter(({ points }) => points.zh.length > 0 && points.en.length > 0);
  const found =
    withPoints.find(({ points }) => points.zh.some((point) => point.includes('$'))) ?? withPoints[0];
  if (!found) throw new Error('no question has points');
  return found;
}

const parts = (page: Page, language: Language) => {
  const summary = page.getByText(words(language).question.points, { exact: true });
  const details = page.locator('details').filter({ has: summary });
  return { summary, details, items: details.getByRole('listitem') };
};

/** Expects every point to be on the page with all its words. */
async function expectPoints(page: Page, points: string[], language: Language): Promise<void> {
  const { items } = parts(page, language);
  await expect(items).toHaveCount(points.length);
  for (const [index, point] of points.entries()) {
    await expect(items.nth(index)).toBeVisible();
    for (const { type, value } of inlineParts(point))
      if (type !== 'inlineMath') await expect(items.nth(index)).toContainText(value.trim());
    const formulas = inlineParts(point).filter(({ type }) => type === 'inlineMath').length;
    await expect(items.nth(index).locator('.katex')).toHaveCount(formulas);
  }
}

for (const language of LANGUAGES) {
  test.describe(`the points of an answer in ${language}`, () => {
    test('are folded under the lead and can be opened by keyboard', async ({ page, request }) => {
      const { slug, points } = await questionWithPoints(request);
      await page.goto(links.question(slug, language));
      const { summary, details, items } = parts(page, language);
      await expect(items.first()).toBeHidden();
      const lead = await page.getByRole('region', { name: words(language).question.lead }).boundingBox();
      const box = await summary.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((lead?.y ?? Infinity) + (lead?.height ?? 0));
      // The target must be large enough for a finger.
      expect(box?.height).toBeGreaterThanOrEqual(24);
      await summary.focus();
      await page.keyboard.press('Enter');
      await expectPoints(page, points[language], language);
      await page.keyboard.press('Space');
      await expect(details).not.toHaveAttribute('open');
    });

    test('are all printed, whether opened or not', { tag: '@chromium' }, async ({ page, request }) => {
      const { slug, points } = await questionWithPoints(request);
      await page.goto(links.question(slug, language));
      await page.emulateMedia({ media: 'print' });
      await expectPoints(page, points[language], language);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('open on a click', async ({ page, request }) => {
        const { slug, points } = await questionWithPoints(request);
        await page.goto(links.question(slug, language));
        await parts(page, language).summary.click();
        await expectPoints(page, points[language], language);
      });
    });
  });
}
