import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test } from './test.ts';

test('a short link leads to its question with query and fragment', async ({ page }) => {
  const query = '?from=notes';
  await page.goto(`${links.short(SAMPLE.id, 'en')}${query}#${SAMPLE.section}`);
  await expect(page).toHaveURL(`${links.question(SAMPLE.slug, 'en')}${query}#${SAMPLE.section}`);
  await expect(page.locator(`#${SAMPLE.section}`)).toBeInViewport();
});

test('a short link with a fragment that the answer does not have leads to the question, without an error', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const fragment of ['nonsense', '1', '%E0%A4%A']) {
    await page.goto(`${links.short(SAMPLE.id, 'zh')}#${fragment}`);
    await expect(page).toHaveURL(new RegExp(`^[^#]*${sampleQuestion('zh')}(?:#.*)?$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    // The script that follows the reading marks sections by the address at the end of the page.
    await page.keyboard.press('End');
    await expect(page.locator('[data-contents] [aria-current]')).toHaveCount(1);
  }
  expect(errors).toEqual([]);
});

test('a short link adds no entry to the history', async ({ page }) => {
  // The length is compared because Playwright does not see an installed Firefox go back to a page in its cache.
  const entries = () => page.evaluate(() => history.length);
  await page.goto(links.home('zh'));
  const before = await entries();
  await page.evaluate((path) => location.assign(path), links.short(SAMPLE.id, 'zh'));
  await expect(page).toHaveURL(sampleQuestion('zh'));
  expect(await entries()).toBe(before + 1);
});

test('a short link has the canonical address of the question', async ({ request }) => {
  const html = await (await request.get(links.short(SAMPLE.id, 'zh'))).text();
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${sampleQuestion('zh')}"`));
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).toContain('<meta property="og:title" content="1-04 ');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a short link leads to its question', async ({ page }) => {
    await page.goto(links.short(SAMPLE.id, 'zh'));
    await expect(page).toHaveURL(sampleQuestion('zh'));
  });
});
