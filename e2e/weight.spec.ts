import { brotliCompressSync } from 'node:zlib';
import { isQuestion, pageOfEachKind, sitemapPaths } from './site.ts';
import { expect, test } from './test.ts';

/**
 * The greatest size of HTML, CSS and JavaScript of a question's page together, compressed with Brotli: of every page,
 * and of half of them.
 */
const BUDGET = 36 * 1024;
const MEDIAN = 26 * 1024;

/** Fonts that are data in a page or a style sheet; they are fonts, whatever carries them. */
const FONT_DATA = /url\(data:font\/woff2;base64,[^)]*\)/g;

test('every question loads with at most 36 KiB of HTML, CSS and JavaScript, half of them with at most 26', async ({
  page,
  request,
}) => {
  const paths = (await sitemapPaths(request)).filter(isQuestion);
  test.setTimeout(10_000 + paths.length * 2_000);
  expect(paths).not.toEqual([]);
  const sizes = new Map<string, number>();
  const weigh = async (url: string) => {
    const text = async () => (await (await request.get(url)).text()).replace(FONT_DATA, '');
    const size = sizes.get(url) ?? brotliCompressSync(await text()).length;
    sizes.set(url, size);
    return size;
  };
  let loaded: string[] = [];
  page.on('request', (each) => {
    if (['document', 'stylesheet', 'script'].includes(each.resourceType())) loaded.push(each.url());
  });
  const weights: { path: string; bytes: number }[] = [];
  for (const path of paths) {
    loaded = [];
    await page.goto(path);
    const bytes = await Promise.all([...new Set(loaded)].map(weigh));
    weights.push({ path, bytes: bytes.reduce((sum, each) => sum + each, 0) });
  }
  const inOrder = weights.toSorted((a, b) => b.bytes - a.bytes);
  const [heaviest, median] = [inOrder[0], inOrder[Math.floor(inOrder.length / 2)]];
  for (const [type, weight] of Object.entries({ heaviest, median }))
    test.info().annotations.push({ type, description: `${weight?.path}: ${weight?.bytes} bytes` });
  expect(weights.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
  expect(median?.bytes).toBeLessThanOrEqual(MEDIAN);
});

for (const [kind, path] of pageOfEachKind('zh')) {
  test(`${kind} loads nothing from another host and does not wait for scripts`, async ({ page, baseURL }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(path);
    const own = new URL(baseURL ?? '').origin;
    expect(requested.filter((url) => new URL(url).origin !== own && !url.startsWith('data:'))).toEqual([]);
    const waiting = page.locator('script[src]:not([type="module"], [async], [defer])');
    await expect(waiting).toHaveCount(0);
  });
}
