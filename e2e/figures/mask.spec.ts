import figure from '../../src/figures/interactive/mask/figure.ts';
import { LANGUAGES, type Language } from '../../src/languages/language.ts';
import { expect, test, type Locator, type Page } from '../test.ts';
import { expectAccessible, openFigure, tabTo } from './figures.ts';

const NAN = ['NaN', 'NaN', 'NaN', 'NaN', 'NaN', 'NaN'];
const COLUMNS = ['3.08', '0.99', '0.92', '0', '0', '5.00'];
const UNIFORM = ['0.200', '0.200', '0.200', '0.200', '0.200', '1.00'];

/** The cells of a row of the weights; the last one is the sum. */
function weights(held: Locator, query: number): Locator {
  return held.locator('.matrices').first().getByRole('table').getByRole('row').nth(query).getByRole('cell');
}

function cell(held: Locator, language: Language, query: number, key: number): Locator {
  return held.getByRole('button', { name: figure.words[language].pair(query, key).trim() });
}

/** Selects an option in a list or among radio buttons with the given keys. */
async function press(page: Page, control: Locator, ...keys: string[]): Promise<void> {
  await tabTo(page, control);
  for (const key of keys) await page.keyboard.press(key);
}

for (const language of LANGUAGES) {
  const w = figure.words[language];

  test(`padding on the left leaves rows empty, and they are NaN (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'mask', language);
    await expect(weights(held, 3)).toHaveText(['0.850', '0.108', '0.042', '0', '0', '1.00']);
    await expect(weights(held, 6)).toHaveText(COLUMNS);
    await expectAccessible(page, held);

    await held.getByRole('slider').first().focus();
    await press(page, held.getByRole('radio', { name: w.right }), 'ArrowLeft');
    await expect(held.getByRole('radio', { name: w.left })).toBeFocused();
    await expect(weights(held, 1)).toHaveText(NAN);
    await expect(weights(held, 2)).toHaveText(NAN);
    await expect(weights(held, 4)).toHaveText(['0', '0', '0.587', '0.413', '0', '1.00']);
    await expect(weights(held, 6)).toHaveCount(0);
    await expect(page).toHaveURL(/\?mask\.pad=left#/);
    await expectAccessible(page, held);
  });

  test(`an empty row is NaN or uniform, depending on fill and dtype, by keyboard (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(page, 'mask', language, 'mask.pad=left');
    await held.getByRole('slider').first().focus();
    const fill = held.getByRole('combobox', { name: w.fill });
    await press(page, fill, 'ArrowDown');
    await expect(weights(held, 1)).toHaveText(UNIFORM);
    await expect(held.locator('.reading')).toContainText('64');
    await expect(fill).toBeFocused();
    await expect(page).toHaveURL(/\?mask\.pad=left&mask\.fill=-1e9#/);

    await press(page, held.getByRole('radio', { name: 'fp32' }), 'ArrowRight');
    await expect(held.getByRole('radio', { name: 'fp16' })).toBeFocused();
    await expect(weights(held, 1)).toHaveText(NAN);
    await expect(held.locator('.reading')).toContainText('−∞');
    await expect(cell(held, language, 1, 1)).toContainText('−∞');
    await expect(held.getByRole('status')).toContainText('fp16');
    await expectAccessible(page, held);

    await page.keyboard.press('ArrowRight');
    await expect(weights(held, 1)).toHaveText(UNIFORM);
    await expect(page).toHaveURL(/\?mask\.pad=left&mask\.fill=-1e9&mask\.dtype=bf16#/);
    const row = held.getByRole('slider', { name: w.row });
    await press(page, row, 'Home');
    await expect(row).toBeFocused();
    await expect(held).toContainText('−998,244,352');
    await expectAccessible(page, held);
  });

  test(`arrow keys move between cells, and Space toggles a cell (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'mask', language, 'mask.len=5');
    await held.getByRole('slider').first().focus();
    await tabTo(page, cell(held, language, 1, 1));
    await expect(cell(held, language, 1, 1)).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Space');
    await expect(cell(held, language, 1, 1)).toHaveAttribute('aria-pressed', 'true');
    await expect(cell(held, language, 1, 1)).toBeFocused();
    await expect(weights(held, 1)).toHaveText(NAN);
    await expect(page).toHaveURL(/mask\.cells=-1\.1/);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(cell(held, language, 2, 5)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cell(held, language, 2, 5)).toHaveAttribute('aria-pressed', 'false');
    await expect(held.getByText(w.steps(2, 'fp32').replace('_', ''))).toBeVisible();
    await expect(page).toHaveURL(/mask\.cells=-1\.1,2\.5/);
    await expect(held.getByRole('status')).toContainText('NaN');
    await expectAccessible(page, held);

    await held.getByRole('slider').first().focus();
    const clear = held.getByRole('button', { name: w.clear });
    await tabTo(page, clear);
    await page.keyboard.press('Enter');
    await expect(cell(held, language, 1, 1)).toHaveAttribute('aria-pressed', 'false');
    await expect(clear).toBeFocused();
    await expect(clear).toHaveAttribute('aria-disabled', 'true');
    await expect(page).not.toHaveURL(/cells/);
  });

  test(`weights set to 0 after the softmax no longer sum to 1 (${language})`, async ({ page }) => {
    const held = await openFigure(page, 'mask', language, 'mask.len=4&mask.causal=off');
    await expect(weights(held, 3)).toHaveText(['0.785', '0.100', '0.039', '0.076', '0', '1.00']);
    await held.getByRole('slider').first().focus();
    await press(page, held.getByRole('combobox', { name: w.fill }), 'End');
    await expect(weights(held, 3)).toHaveText(['0.507', '0.065', '0.025', '0.049', '0', '0.65']);
    await expect(held.locator('.reading')).toContainText(/0\.22.*0\.67/);
    await expectAccessible(page, held);
  });

  test(`after more layers, a window reaches further, and NaN spreads to all outputs (${language})`, async ({
    page,
  }) => {
    const held = await openFigure(
      page,
      'mask',
      language,
      'mask.len=5&mask.view=depth&mask.cells=-3.1,-4.1,-4.2,-5.1,-5.2,-5.3',
    );
    const depth = (layers: number) => held.getByRole('table', { name: w.depth(layers) });
    await expect(depth(2).getByText(w.paths.detour)).toHaveCount(3);
    await held.getByRole('slider').first().focus();
    await press(page, held.getByRole('slider', { name: w.layers }), 'End');
    await expect(depth(4).getByText(w.paths.detour)).toHaveCount(6);
    await expect(depth(4).getByText(w.finite)).toHaveCount(5);
    await expectAccessible(page, held);

    await held.getByRole('slider').first().focus();
    await press(page, cell(held, language, 1, 1), 'Space');
    await expect(depth(4).getByText('NaN')).toHaveCount(5);
    await expect(depth(4).getByText(w.paths.seen)).toHaveCount(0);
    await expectAccessible(page, held);
  });
}
