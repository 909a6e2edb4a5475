import { AxeBuilder } from '@axe-core/playwright';
import { COPY_WORDS } from '../src/languages/copy-words.ts';
import { LANGUAGES } from '../src/languages/language.ts';
import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const note = (page: Page) => page.locator('[data-copy-status]');
const titles = {
  zh: '1-04 为什么在进行softmax之前需要对attention进行scaled?',
  en: '1-04 Why are attention scores scaled before the softmax?',
};

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    const copy = COPY_WORDS[language];
    const short = (section?: string) => links.short(SAMPLE.id, language, section);

    test.beforeEach(async ({ page }) => {
      await page.goto(sampleQuestion(language));
    });

    const press = async (page: Page, name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(note(page)).toHaveText(copy.done);
    };

    const openMenu = async (page: Page, section: string = SAMPLE.section) => {
      const heading = page.locator(`#${section}`);
      await heading.hover();
      await heading.getByRole('link').click();
      return page.getByRole('group', { name: copy.otherForms });
    };

    test('a question can be copied as a BibTeX entry', async ({ page, baseURL }) => {
      await press(page, copy.bibtex);
      const entry = await clipboard(page);
      expect(entry).toMatch(/^@misc\{transformer84-1-04(-en)?,\n/);
      expect(entry).toContain(`url = {${new URL(short(), baseURL).href}}`);
      expect(entry).toMatch(/year = \{20\d\d\}/);
      expect(entry).toContain(words(language).site.name);
    });

    test('the whole answer can be copied as Markdown', async ({ page, request }) => {
      await press(page, copy.markdown);
      const file = await (await request.get(links.questionMarkdown(SAMPLE.slug, language))).text();
      const copied = await clipboard(page);
      expect(copied.split('\n')[0]).toBe(file.split('\n')[0]);
      expect(copied.length).toBeGreaterThan(2000);
      expect(copied).not.toContain('localhost:4321');
    });

    test('copied addresses have the origin that the reader is on', async ({ page, baseURL }) => {
      await press(page, copy.link);
      expect(await clipboard(page)).toBe(new URL(short(), baseURL).href);
    });

    test('the link of a heading copies the address of the section and offers other forms', async ({
      page,
      baseURL,
    }) => {
      const menu = await openMenu(page);
      const address = new URL(short(SAMPLE.section), baseURL).href;
      await expect(note(page)).toHaveText(copy.done);
      expect(await clipboard(page)).toBe(address);
      await menu.getByRole('button', { name: copy.markdownLink }).click();
      await expect(menu).toHaveCount(0);
      await expect(note(page)).toHaveText(copy.done);
      const copied = await clipboard(page);
      const section = (await page.locator(`#${SAMPLE.section}`).innerText()).trim();
      expect(copied).toMatch(/^\[1-04 .+\]\(.+\)$/);
      expect(copied).toContain(` · ${section}](${address})`);
    });

    test('a formula in a heading is typeset; in the contents and in a copied link it is text', async ({
      page,
    }) => {
      const section = 'why-sqrt';
      await expect(page.locator(`#${section} .katex-html`)).toBeVisible();
      await expect(page.locator(`[data-contents] a[href="#${section}"]`)).toContainText('√d_k');
      await expect(page.locator(`#${section}`).getByRole('link', { name: '√d_k' })).toBeVisible();
      const menu = await openMenu(page, section);
      await menu.getByRole('button', { name: copy.markdownLink }).click();
      await expect.poll(() => clipboard(page)).toMatch(/ · [^·]*√d\\_k[^·]*\]\(/);
    });

    test('a section can be copied as a BibTeX entry by keyboard', async ({ page }) => {
      await page.locator(`#${SAMPLE.section}`).getByRole('link').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: copy.otherForms })).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: copy.bibtex }).last()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(() => clipboard(page)).toContain(`{transformer84-1-04-${SAMPLE.section}`);
    });

    test('Escape closes the other forms', async ({ page }) => {
      const menu = await openMenu(page);
      await expect(menu).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
    });

    test('without the clipboard, a text is copied in the old way', async ({ page }) => {
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
      );
      await press(page, copy.markdownLink);
      await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
      expect(await clipboard(page)).toContain(`[${titles[language].replace(/[_*]/g, '\\$&')}]`);
    });

    test('if the browser copies nothing, the address is shown and selected', async ({ page, baseURL }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
      await page.getByRole('button', { name: copy.link, exact: true }).click();
      await expect(note(page)).toHaveText(copy.failed);
      const field = page.getByRole('textbox', { name: copy.failed });
      await expect(field).toHaveValue(new URL(short(), baseURL).href);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
      await page.keyboard.press('Escape');
      await expect(field).toHaveCount(0);
      await expect(page.getByRole('button', { name: copy.link, exact: true })).toBeFocused();
    });

    test('if the Markdown version cannot be loaded, the note says so', async ({ page }) => {
      await page.route('**/*.md', (route) => route.abort());
      await page.getByRole('button', { name: copy.markdown }).click();
      await expect(note(page)).toHaveText(copy.notLoaded);
    });

    test('the Markdown version is downloaded as a file', async ({ page }) => {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: words(language).question.markdown }).click();
      expect((await download).suggestedFilename()).toBe(`${SAMPLE.slug}.md`);
    });
  });
}

test('the menu of a section and a text to copy by hand are accessible in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(sampleQuestion('en'));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.locator('#why').getByRole('link').click();
    await expect(page.getByRole('textbox', { name: COPY_WORDS.en.failed })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('.copy-notice')
      .include('.copy-menu')
      .analyze();
    expect(violations).toEqual([]);
  }
});

test('the menu of a section stays within a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(sampleQuestion('en'));
  await page.locator('#why').getByRole('link').click();
  const box = await page.getByRole('group', { name: COPY_WORDS.en.otherForms }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
});

test('a section of a page about the site can be copied as a Markdown link', async ({ page, baseURL }) => {
  await page.goto(links.page('notation', 'en'));
  const heading = page.locator('main h2').first();
  await heading.hover();
  await heading.getByRole('link').click();
  await page.getByRole('group').getByRole('button', { name: COPY_WORDS.en.markdownLink }).click();
  const id = (await heading.getAttribute('id')) ?? '';
  await expect
    .poll(() => clipboard(page))
    .toContain(`](${new URL(links.page('notation', 'en'), baseURL).href}#${id})`);
});
