import { LANGUAGES } from '../src/languages/language.ts';
import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

/** An absolute address as a path; the site may have been built for another origin. */
const path = (address: string | null) => {
  const { pathname, search, hash } = new URL(address ?? 'missing:');
  return pathname + search + hash;
};

/** The elements of an XML file, as the browser reads it: their name, text and attributes. */
async function xml(page: Page, address: string) {
  await page.goto(links.home('zh'));
  const parsed = await page.evaluate(async (from) => {
    const response = await fetch(from);
    const tree = new DOMParser().parseFromString(await response.text(), 'application/xml');
    return [...tree.querySelectorAll('*')].map((element) => ({
      name: element.nodeName,
      text: element.textContent,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    }));
  }, address);
  expect(parsed.filter(({ name }) => name === 'parsererror')).toEqual([]);
  const named = (name: string) => parsed.filter((element) => element.name === name);
  return { named, texts: (name: string) => named(name).map(({ text }) => text) };
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test('the feed has entries with title, date and a link that leads to what changed', async ({ page }) => {
      const feed = await xml(page, links.feed(language));
      const items = feed.named('item').length;
      expect(items).toBeGreaterThan(20);
      expect(feed.texts('language')).toEqual([language === 'zh' ? 'zh-CN' : 'en']);
      expect(feed.texts('pubDate').map(Date.parse)).toEqual(
        feed
          .texts('pubDate')
          .map(Date.parse)
          .toSorted((a, b) => b - a),
      );
      const guids = feed.texts('guid');
      expect(new Set(guids).size).toBe(items);
      const corrected = guids.find((guid) => guid.includes('#')) ?? '';
      await page.goto(path(corrected));
      await expect(page.locator(new URL(corrected).hash)).toBeVisible();
    });

    test('the home page names the feed and the search description of its language', async ({ page }) => {
      await page.goto(links.home(language));
      const href = (type: string) => page.locator(`link[type="${type}"]`).getAttribute('href');
      expect(await href('application/rss+xml')).toBe(links.feed(language));
      expect(await href('application/opensearchdescription+xml')).toBe(links.openSearch(language));
    });

    test('the search description leads to the results of a query', async ({ page }) => {
      const description = await xml(page, links.openSearch(language));
      const [name = ''] = description.texts('ShortName');
      expect(name.length).toBeLessThanOrEqual(16);
      expect(await page.locator(`link[rel="search"]`).count()).toBe(1);
      const template = description.named('Url')[0]?.attributes['template'] ?? '';
      await page.goto(path(template.replace('{searchTerms}', 'softmax')));
      await expect(page.getByRole('status').first()).toContainText(/\d/);
      await page.goto(links.home(language));
      expect(await page.locator('link[rel="search"]').getAttribute('title')).toBe(name);
    });

    test('a question has a card of its own in its language', async ({ page, request }) => {
      await page.goto(sampleQuestion(language));
      const property = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
      const image = path(await property('og:image'));
      expect(image).toBe(links.card(SAMPLE.id, language));
      expect(await property('og:image:alt')).toMatch(/^1-04 /);
      const size = await page.evaluate(async (source) => {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        return [picture.naturalWidth, picture.naturalHeight];
      }, image);
      expect(size.map(String)).toEqual([await property('og:image:width'), await property('og:image:height')]);
      const other = await request.get(links.card(SAMPLE.id, language === 'zh' ? 'en' : 'zh'));
      expect(await (await request.get(image)).body()).not.toEqual(await other.body());
    });

    test('all answers are in one file for language models', async ({ request }) => {
      const text = await (await request.get(links.llmsFull(language))).text();
      expect(text.startsWith(`# ${words(language).site.name}\n`)).toBe(true);
      expect(text.match(/^# /gm)?.length).toBeGreaterThanOrEqual(1);
      expect(text).toContain('\n## ');
      const listed = (await (await request.get(links.questionsJson())).json()) as { questions: unknown[] };
      expect(text.match(/^---$|^\*\*\*$/gm)?.length).toBeGreaterThanOrEqual(listed.questions.length);
    });
  });
}

test('llms.txt lists every answer in both languages, and each of them is there', async ({ request }) => {
  const response = await request.get(links.llms());
  expect(response.headers()['content-type']).toMatch(/charset=utf-8/i);
  const text = await response.text();
  const { questions } = (await (await request.get(links.questionsJson())).json()) as { questions: unknown[] };
  const listed = [...text.matchAll(/\]\((\S+\.md)\)/g)].map(([, address = '']) => path(address));
  expect(new Set(listed).size).toBe(questions.length * LANGUAGES.length);
  for (const address of listed.filter((_, place) => place % 20 === 0))
    expect((await request.get(address)).ok(), address).toBe(true);
});

test('robots.txt names the sitemap', async ({ request }) => {
  const text = await (await request.get(`${links.home('zh')}robots.txt`)).text();
  const sitemap = /^Sitemap: (\S+)$/m.exec(text)?.[1] ?? '';
  expect((await request.get(path(sitemap))).ok()).toBe(true);
});

test('the sitemap names the same page for other languages as the pages do', async ({ page }) => {
  const sitemap = await xml(page, `${links.home('zh')}sitemap-0.xml`);
  const others = sitemap
    .named('xhtml:link')
    .filter(({ attributes }) => attributes['hreflang'] === 'x-default')
    .map(({ attributes }) => path(attributes['href'] ?? null));
  expect(others.length).toBe(sitemap.named('url').length);
  await page.goto(sampleQuestion('en'));
  const own = await page.locator('link[hreflang="x-default"]').getAttribute('href');
  expect(others).toContain(path(own));
});
