import { LANGUAGES } from '../src/languages/language.ts';
import { links, sampleQuestion, sitemapPaths } from './site.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('no page of the sitemap scrolls sideways at 360 px', async ({ page, request }) => {
  const paths = [
    ...(await sitemapPaths(request)),
    links.search('zh'),
    links.search('en'),
    `${links.home('zh')}no-such-page/`,
  ];
  test.setTimeout(10_000 + paths.length * 1_000);
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const { scrollWidth, culprit } = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const beyond = [...document.querySelectorAll('main *')].find(
        (element) =>
          element.getBoundingClientRect().right > limit + 1 &&
          !element.closest(
            '.formula-box, .table-box, .drawing-box, .matrix-box, pre, svg, .visually-hidden, .katex-mathml',
          ),
      );
      return { scrollWidth: document.documentElement.scrollWidth, culprit: beyond?.outerHTML.slice(0, 120) };
    });
    if (scrollWidth > 360 || culprit) wide.push(`${path}: ${scrollWidth} px, ${culprit}`);
  }
  expect(wide).toEqual([]);
});

test('an answer with many formulas does not scroll sideways on the narrowest phones, @engines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 345, height: 740 });
  for (const language of LANGUAGES) {
    await page.goto(sampleQuestion(language));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('a formula wider than the phone scrolls in its own box', async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
  const box = page.locator('.formula-box').first();
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
