import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES } from '../src/languages/language.ts';
import { pageOfEachKind, sitemapPaths } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

/** What axe finds on a page, one line a fault. */
async function faults(page: Page, path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${path} (${colorScheme}): ${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

if (process.env['AXE'] === 'all') {
  for (const theme of THEMES) {
    test(`every page of the sitemap is accessible in its ${theme} theme`, async ({ page, request }) => {
      const paths = await sitemapPaths(request);
      test.setTimeout(30_000 + paths.length * 8_000);
      const found: string[] = [];
      for (const path of paths) found.push(...(await faults(page, path, theme)));
      expect(found).toEqual([]);
    });
  }
}

for (const language of LANGUAGES) {
  for (const [kind, path] of pageOfEachKind(language)) {
    for (const theme of THEMES) {
      test(`${kind} in ${language} is accessible in its ${theme} theme`, async ({ page }) => {
        expect(await faults(page, path, theme)).toEqual([]);
      });
    }
  }
}

test('headings go down one level at a time, on a page of every kind', async ({ page }) => {
  for (const [kind, path] of LANGUAGES.flatMap(pageOfEachKind)) {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      kind,
    ).toEqual([1]);
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      kind,
    ).toEqual([]);
  }
});
