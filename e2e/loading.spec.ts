import { pageOfEachKind } from './site.ts';
import { expect, test } from './test.ts';

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
