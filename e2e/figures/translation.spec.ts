import { figures } from '../../src/figures/interactive/index.ts';
import { links, sampleQuestion } from '../site.ts';
import { expect, test, type Locator } from '../test.ts';
import { openFigure } from './figures.ts';

/** Does what the translation of a browser does: puts a `<font>` in place of every text. */
async function translate(figure: Locator): Promise<void> {
  await figure.evaluate((root) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(text.data);
      text.replaceWith(font);
    }
  });
}

/** Changes the first control of a figure that can be changed, with the keyboard. */
async function change(figure: Locator): Promise<void> {
  const control = figure
    .locator('.controls')
    .locator('input[type=range], input[type=checkbox], select')
    .first();
  await control.focus();
  const type = await control.getAttribute('type');
  if (type === 'checkbox') return control.press('Space');
  const before = await control.inputValue();
  await control.press('ArrowRight');
  if ((await control.inputValue()) === before) await control.press('ArrowLeft');
}

/** All that a figure says, as one line. */
const said = async (figure: Locator) =>
  (
    await figure.evaluate((root) => [...root.children].map(({ textContent }) => textContent).join(' | '))
  ).replace(/\s+/g, ' ');

for (const { name } of Object.values(figures)) {
  test(`${name} says the numbers of its state after the browser has translated it`, async ({ page }) => {
    const plain = await openFigure(page, name, 'en');
    const first = await said(plain);
    await change(plain);
    await expect.poll(() => said(plain)).not.toBe(first);
    await expect(plain.getByRole('status')).not.toBeEmpty();
    const announced = (await plain.getByRole('status').textContent()) ?? '';
    const expected = await said(plain);

    const held = await openFigure(page, name, 'en');
    await translate(held);
    await change(held);
    await expect(held.getByRole('status')).toHaveText(announced);
    expect(await said(held)).toBe(expected);
  });
}

test('a figure that was translated before its script started says the numbers of its state', async ({
  page,
}) => {
  await page.goto(sampleQuestion('en'));
  const figure = page.locator('#figure-saturation');
  await translate(figure);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await figure.getByRole('checkbox').uncheck();
  await expect(figure.locator('.reading')).toContainText('unscaled');
});

test('formulas and code are not translated', async ({ page }) => {
  for (const path of [sampleQuestion('zh'), sampleQuestion('en'), links.page('notation', 'en')]) {
    await page.goto(path);
    expect(await page.locator('main :is(.katex, pre, code)').count()).toBeGreaterThan(5);
    const open = page.locator('main :is(.katex, pre, code):not([translate="no"], [translate="no"] *)');
    await expect(open, path).toHaveCount(0);
  }
});
