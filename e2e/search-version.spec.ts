import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import type { Current } from '../src/search/query/version.ts';
import { answered, ask, shownIds } from './search-page.ts';
import { links } from './site.ts';
import { expect, test, type Page, type Route } from './test.ts';

const CURRENT = '**/pagefind/zh/current.json';

/** Answers as the server of a site whose index has another version: the old address is gone. */
async function replaceVersion(page: Page, old: string, version: string): Promise<void> {
  await page.route(CURRENT, async (route: Route) => {
    const current = (await (await route.fetch()).json()) as Current;
    await route.fulfill({ json: { ...current, version } });
  });
  await page.route(`**/pagefind/zh/${old}/**`, (route) => route.fulfill({ status: 404 }));
  await page.route(`**/pagefind/zh/${version}/**`, async (route) => {
    await route.fulfill({
      response: await route.fetch({ url: route.request().url().replace(version, old) }),
    });
  });
}

// Parts of the index may still be on their way when a test has seen what it needs.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

async function versionOf(page: Page): Promise<string> {
  const response = await page.request.get(`${links.home('zh')}pagefind/zh/current.json`);
  return ((await response.json()) as Current).version;
}

test('every part of the index has the version in its address', async ({ page }) => {
  const version = await versionOf(page);
  const requested: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requested.push(new URL(request.url()).pathname);
  });
  await ask(page, 'zh', '残差连接');
  const others = requested.filter((path) => !path.includes(`/pagefind/zh/${version}/`));
  expect(requested.length).toBeGreaterThan(5);
  expect(others).toEqual([`${links.home('zh')}pagefind/zh/current.json`]);
});

test('a search in a tab that was open while the site was updated gives the results of the new index', async ({
  page,
}) => {
  const version = await versionOf(page);
  const right = await ask(page, 'zh', '学习率');
  await ask(page, 'zh', '残差连接');
  await replaceVersion(page, version, 'fffffffff1');
  await answered(page).getByRole('searchbox').fill('学习率');
  await expect.poll(() => shownIds(page)).toEqual(right);
  await expect(page.locator('.search-excerpt')).toHaveCount(right.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an index of a form that this page does not know asks for a reload', async ({ page }) => {
  await page.route(CURRENT, (route) => route.fulfill({ json: { format: 9999, version: 'x' } }));
  await page.goto(links.search('zh', '残差'));
  await expect(answered(page).getByRole('status')).toHaveText(SEARCH_WORDS.zh.outdated);
});
