import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES } from '../src/languages/language.ts';
import { links, pageOfEachKind, sitemapPaths } from './site.ts';
import { expect, test, type Page } from './test.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose result depends on the theme. */
const COLORS = ['color-contrast', 'link-in-text-block'];

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** The violations that axe finds on a page, in the light theme and, for rules about colors, in the dark one. */
async function faults(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  const light = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(COLORS).analyze();
  return [
    ...light.violations.flatMap((fault) => lines(fault, `${path} (light)`)),
    ...dark.violations.flatMap((fault) => lines(fault, `${path} (dark)`)),
  ];
}

function lines({ id, nodes }: Results['violations'][number], place: string): string[] {
  return nodes.map(
    ({ target, failureSummary }) => `${place}: ${id} at ${target.join(' ')}: ${failureSummary}`,
  );
}

for (const language of LANGUAGES) {
  for (const [kind, path] of pageOfEachKind(language)) {
    test(`${kind} in ${language} is accessible in both themes`, async ({ page }) => {
      // The page of corrections keeps growing, and axe reads each of its formulas twice.
      test.setTimeout(90_000);
      expect(await faults(page, path)).toEqual([]);
    });
  }
}

if (process.env['AXE'] === 'all') {
  for (const language of LANGUAGES) {
    test(`every page of the sitemap in ${language} is accessible in both themes`, async ({
      page,
      request,
    }) => {
      const english = links.home('en');
      const paths = (await sitemapPaths(request)).filter(
        (path) => path.startsWith(english) === (language === 'en'),
      );
      test.setTimeout(30_000 + paths.length * 12_000);
      const found: string[] = [];
      for (const path of paths) found.push(...(await faults(page, path)));
      expect(found).toEqual([]);
    });
  }
}

test('heading levels are not skipped, on a page of every kind', async ({ page }) => {
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
