import { readFileSync } from 'node:fs';
import { COPY_WORDS } from '../src/languages/copy-words.ts';
import { words } from '../src/languages/words.ts';
import { links, SAMPLE, sampleQuestion } from './site.ts';
import { expect, test, type Page } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const { prose } = words('zh');
const copy = COPY_WORDS.zh;
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const short = new RegExp(`^https?://[^/]+${links.short(SAMPLE.id, 'zh')}$`);

test.beforeEach(async ({ page }) => {
  await page.goto(sampleQuestion('zh'));
});

test('the link of a question is its permanent address', async ({ page }) => {
  await page.getByRole('button', { name: copy.link }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText(copy.done);
  expect(await clipboard(page)).toMatch(short);
});

test('the Markdown link contains id and title', async ({ page }) => {
  await page.getByRole('button', { name: copy.markdownLink }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText(copy.done);
  const [, text, address] = /^\[(.+)\]\((.+)\)$/.exec(await clipboard(page)) ?? [];
  expect(text).toBe('1-04 为什么在进行softmax之前需要对attention进行scaled?');
  expect(address).toMatch(short);
});

test('a heading copies the permanent address of its section', async ({ page }) => {
  const heading = page.locator(`#${SAMPLE.section}`);
  const title = (await heading.innerText()).trim();
  await heading.hover();
  await heading.getByRole('link', { name: prose.headingLink(title) }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText(copy.done);
  expect(await clipboard(page)).toContain(links.short(SAMPLE.id, 'zh', SAMPLE.section));
});

test('a listing copies the file that was run', async ({ page }) => {
  await page.getByRole('button', { name: copy.listing }).first().click();
  await expect(page.locator('[data-copy-status]')).toHaveText(copy.done);
  const file = new URL('../content/questions/1-04-why-scale-before-softmax/saturation.py', import.meta.url);
  expect(await clipboard(page)).toBe(readFileSync(file, 'utf8').trimEnd());
});

test('the note after copying disappears by itself', async ({ page }) => {
  await page.clock.install();
  await page.getByRole('button', { name: copy.link }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText(copy.done);
  await page.clock.runFor(5000);
  await expect(page.locator('[data-copy-status]')).toBeEmpty();
});

test.describe('a copied text with formulas', () => {
  /** Selects the content of an element, as a reader does, and copies it with the keyboard. */
  const copySelection = async (page: Page, selector: string) => {
    const loaded = page.waitForResponse(/copy-formulas/);
    await page.evaluate(
      (of) => getSelection()?.selectAllChildren(document.querySelector(of) as Element),
      selector,
    );
    await (await loaded).finished();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await expect(async () => {
      await page.keyboard.press('Control+C');
      expect(await clipboard(page)).toContain('$');
    }).toPass();
    return clipboard(page);
  };

  test('has the TeX of each formula once', async ({ page }) => {
    const text = await copySelection(page, '[data-lead]');
    expect(text).toContain('$\\mathrm{Var}(q\\cdot k)=d_k$');
    expect(text.match(/Var/g)).toHaveLength(1);
    expect(text).toMatch(/^(?:60 秒回答\s+)?缩放是为了不让 ?softmax/);
  });

  test('has formulas on lines of their own between double dollar signs', async ({ page }) => {
    const text = await copySelection(page, '[data-sections]');
    expect(text).toMatch(/\n\$\$\n\\mathrm\{Attention\}\(Q,K,V\)=.*\n\$\$\n/);
  });

  test('has a formula whole if the selection ends in it', async ({ page }) => {
    const loaded = page.waitForResponse(/copy-formulas/);
    await page.evaluate(() => {
      const letter = document.querySelector('[data-lead] .katex-html .mord.mathnormal')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(document.querySelector('[data-lead] p') as Element, 0, letter, 1);
    });
    await (await loaded).finished();
    await expect(async () => {
      await page.keyboard.press('Control+C');
      expect(await clipboard(page)).toMatch(/\$q\$$/);
    }).toPass();
  });
});
