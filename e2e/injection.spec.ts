import { test as bare } from '@playwright/test';
import { figures } from '../src/figures/interactive/index.ts';
import { LANGUAGES } from '../src/languages/language.ts';
import { words } from '../src/languages/words.ts';
import { plant, practice } from './practice/practice.ts';
import { answered } from './search-page.ts';
import { links, pageOfEachKind, SAMPLE, sampleQuestion } from './site.ts';
import { expect, type Page, test } from './test.ts';

/** A text that becomes elements and runs as a script wherever a page takes it for HTML. */
const MARKUP =
  '"\'><img src=x onerror="attacked=1"><svg onload="attacked=1"></svg><script>attacked=1</script><a href="javascript:attacked=1">${attacked=1}';
const encoded = encodeURIComponent(MARKUP);

/** Fails if the markup became elements or ran; the test itself fails if the security policy had to stop it. */
async function expectText(page: Page): Promise<void> {
  const made = page.locator('[onerror], [onload], img[src="x"], a[href^="javascript:" i]');
  await expect(made).toHaveCount(0);
  expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`The page opened a dialog: ${dialog.message()}`);
  });
});

for (const [kind, path] of pageOfEachKind('zh')) {
  test(`${kind} takes markup in its query and fragment, and in the storage, for text`, async ({ page }) => {
    await page.addInitScript((markup) => {
      for (const key of ['theme', 'language-settled', 'offline']) localStorage.setItem(key, markup);
      localStorage.setItem('practice', JSON.stringify({ due: { [markup]: markup }, bookmarks: [markup] }));
    }, MARKUP);
    const names = ['q', 'category', 'tag', 'exact', 'saturation.dk', encoded];
    const query = names.map((name) => `${name}=${encoded}`).join('&');
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}${query}#${encoded}`);
    await expect(page.locator('[data-theme-choice]')).toBeAttached();
    await expectText(page);
    await page.evaluate((markup) => (location.hash = markup), MARKUP);
    await expectText(page);
  });
}

for (const language of LANGUAGES) {
  test(`a search for markup shows it as text (${language})`, { tag: '@engines' }, async ({ page }) => {
    await page.goto(`${links.search(language, MARKUP)}&category=${encoded}&tag=${encoded}#${encoded}`);
    await answered(page).waitFor();
    await expect(page.getByRole('searchbox').last()).toHaveValue(MARKUP);
    await expectText(page);
    await page.evaluate(
      (markup) => history.replaceState({ place: { shown: markup, y: markup } }, ''),
      MARKUP,
    );
    await page.reload();
    await answered(page).waitFor();
    await expectText(page);
  });

  test(`markup in the dialog of the search is text (${language})`, async ({ page }) => {
    await page.goto(sampleQuestion(language));
    await page.locator('[data-search-open]').click();
    await page.getByRole('dialog').getByRole('searchbox').fill(MARKUP);
    await expect(page.getByRole('dialog').locator('[data-search-status]')).not.toBeEmpty();
    await answered(page).waitFor();
    await expectText(page);
  });

  test(`stored progress that consists of markup is set aside (${language})`, async ({ page }) => {
    const { open, words: own } = practice(page, language);
    await open();
    await plant(page, HOSTILE);
    await open();
    await expect(page.getByText(own.data.aside(3))).toBeVisible();
    await expectText(page);
    await page.goto(links.home(language));
    await expectText(page);
  });

  test(`an imported file with markup in every text is refused or set aside (${language})`, async ({
    page,
  }) => {
    const { open, data, words: own } = practice(page, language);
    const choose = (content: string) =>
      data.getByLabel(own.data.import).setInputFiles({
        name: `${MARKUP.replaceAll('/', '')}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await open();
    await choose(MARKUP);
    await expect(data).toContainText(own.data.importUnreadable);
    await choose(`{"__proto__": {"attacked": 1}, ${JSON.stringify(HOSTILE).slice(1)}`);
    await expect(data).toContainText(own.data.importedBroken(3));
    await expectText(page);
  });
}

/** Progress in which every text is markup. */
const HOSTILE = {
  format: MARKUP,
  version: MARKUP,
  reviews: [
    [MARKUP, MARKUP, MARKUP, MARKUP],
    { id: MARKUP, time: 1, grade: 3, offset: MARKUP },
    [SAMPLE.id, Date.now(), 3, MARKUP],
  ],
  bookmarks: [MARKUP, [SAMPLE.id, 1, MARKUP]],
  exported: MARKUP,
};

test('no figure takes markup for its state', async ({ page }) => {
  test.slow();
  const query = Object.values(figures).flatMap(({ name, fields }) =>
    Object.keys(fields).map((field) => `${name}.${field}=${encoded}`),
  );
  // Each figure in its own visit: all of them together are longer than a server accepts.
  for (const { name } of Object.values(figures)) {
    const own = query.filter((one) => one.startsWith(`${name}.`)).join('&');
    await page.goto(`${links.page('figures', 'zh')}?${own}#figure-${name}`);
    const figure = page.locator(`#figure-${name}`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-live', 'true');
    for (const field of await figure.getByRole('textbox').all()) await field.fill(MARKUP);
    await expectText(page);
  }
});

test('a short link keeps markup in the query as a query, and stays on the site', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${links.short(SAMPLE.id, 'zh')}?next=//example.net/${encoded}#${encoded}`);
  await expect(page).toHaveURL(({ pathname }) => pathname === sampleQuestion('zh'));
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
  await expectText(page);
});

for (const path of [`${encoded}/`, `q/${SAMPLE.id}/${encoded}`, `q/${SAMPLE.id}/https://example.net/`]) {
  test(`an unknown address with ${decodeURIComponent(path).slice(0, 30)}… leads to no other site`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${links.home('zh')}${path}?${encoded}#${encoded}`);
    await expect(page.getByRole('heading', { name: words('zh').notFound.title })).toBeVisible();
    for (const link of await page.getByRole('main').getByRole('link').all())
      expect(await link.evaluate((one: HTMLAnchorElement) => one.origin)).toBe(new URL(baseURL ?? '').origin);
    await expectText(page);
  });
}

// Playwright's own test: here, the policy is broken on purpose.
for (const [kind, path] of pageOfEachKind('zh')) {
  bare(`${kind}: markup that got in all the same does not run`, { tag: '@engines' }, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      const refused = new Set<string>();
      Object.assign(globalThis, { refused });
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.add(effectiveDirective),
      );
      const add = (name: string, attributes: Record<string, string>, text = '') => {
        const made = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        made.textContent = text;
        document.body.append(made);
        return made;
      };
      add('script', {}, 'attacked = 1');
      add('script', { src: 'https://example.net/a.js' });
      add('p', { onclick: 'attacked = 1' }).click();
      add('a', { href: 'javascript:attacked = 1' }).click();
      add('img', { src: 'https://example.net/a.png' });
      add('iframe', { src: 'https://example.net/' });
      add('object', { data: 'https://example.net/a.swf' });
      add('base', { href: 'https://example.net/' });
      void fetch('https://example.net/').catch(() => undefined);
    });
    const refused = () => [...(globalThis as unknown as { refused: Set<string> }).refused].sort();
    await expect
      .poll(() => page.evaluate(refused))
      .toEqual([
        'base-uri',
        'connect-src',
        'frame-src',
        'img-src',
        'object-src',
        'script-src-attr',
        'script-src-elem',
      ]);
    expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
  });
}
