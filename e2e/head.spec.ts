import { isQuestion, links, SAMPLE, sampleQuestion, sitemapPaths } from './site.ts';
import { expect, test } from './test.ts';

interface Head {
  path: string;
  lang: string;
  title: string;
  description: string;
  canonical: string;
  alternates: Record<string, string>;
}

test('every page of the sitemap has a canonical address, links to both languages, and its own description', async ({
  page,
  request,
}) => {
  const paths = await sitemapPaths(request);
  test.setTimeout(30_000 + paths.length * 200);
  await page.goto(links.home('zh'));
  const heads = await page.evaluate(async (all: string[]): Promise<Head[]> => {
    const read = async (path: string) => {
      const html = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      const at = (link: Element | null) => new URL(link?.getAttribute('href') ?? 'missing:').pathname;
      const alternates = [...html.querySelectorAll('link[rel="alternate"][hreflang]')];
      return {
        path,
        lang: html.documentElement.lang,
        title: html.title,
        description: html.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
        canonical: at(html.querySelector('link[rel="canonical"]')),
        alternates: Object.fromEntries(alternates.map((link) => [link.getAttribute('hreflang'), at(link)])),
      };
    };
    return Promise.all(all.map(read));
  }, paths);

  const byPath = new Map(heads.map((head) => [head.path, head]));
  for (const { path, lang, canonical, alternates, title, description } of heads) {
    expect(canonical, path).toBe(path);
    expect(alternates[lang], path).toBe(path);
    expect(alternates['x-default'], path).toBe(alternates['zh-CN']);
    for (const other of ['zh-CN', 'en']) {
      const alternate = byPath.get(alternates[other] ?? '');
      expect(alternate?.lang, `${path} in ${other}`).toBe(other);
      expect(alternate?.alternates, `${path} in ${other}`).toEqual(alternates);
    }
    expect(title, path).not.toBe('');
    expect(description.length, path).toBeGreaterThan(5);
    expect(description.length, path).toBeLessThanOrEqual(200);
  }
  const titles = heads.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  const described = heads.filter(({ path }) => isQuestion(path)).map(({ description }) => description);
  expect(new Set(described).size).toBe(described.length);
});

test('a question has structured data with its answer, in its language', async ({ page }) => {
  await page.goto(sampleQuestion('en'));
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(json ?? '') as { '@graph': Record<string, unknown>[] };
  expect(graph[0]).toMatchObject({
    '@type': 'QAPage',
    inLanguage: 'en',
    mainEntity: {
      '@type': 'Question',
      name: 'Why are attention scores scaled before the softmax?',
      answerCount: 1,
      acceptedAnswer: { '@type': 'Answer' },
    },
  });
  const shown = await page.locator('h1').innerText();
  expect(shown).toContain('Why are attention scores scaled before the softmax?');
  expect(graph[1]).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1 }, { position: 2 }, { position: 3 }],
  });
});

test('a link preview has title, description and image', async ({ page, request }) => {
  await page.goto(sampleQuestion('zh'));
  const og = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await og('title')).toContain(SAMPLE.id);
  expect(await og('description')).toContain('方差');
  expect(await og('locale')).toBe('zh_CN');
  const picture = await request.get(new URL((await og('image')) ?? '').pathname);
  expect(picture.headers()['content-type']).toBe('image/png');
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the icons of the site exist', async ({ page, request }) => {
  await page.goto(links.home('zh'));
  const icons = page.locator('link[rel="icon"], link[rel="apple-touch-icon"]');
  await expect(icons).toHaveCount(3);
  for (const icon of await icons.all())
    expect((await request.get((await icon.getAttribute('href')) ?? '')).ok()).toBe(true);
});

test('the page for a wrong address is not indexed', async ({ page }) => {
  await page.goto(`${links.home('zh')}no-such-page/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});
