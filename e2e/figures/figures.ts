import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/languages/language.ts';
import { links } from '../site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Opens the page of all figures at one figure and waits until its script has started.
 *
 * @param query the state in the address, such as `saturation.dk=512`
 */
export async function openFigure(page: Page, name: string, language: Language, query = ''): Promise<Locator> {
  await page.goto(`${links.page('figures', language)}${query && `?${query}`}#figure-${name}`);
  const figure = page.locator(`#figure-${name}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true');
  return figure;
}

/** Fails if axe finds violations in the figure in its current state. */
export async function expectAccessible(page: Page, figure: Locator): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG)
    .include(`#${(await figure.getAttribute('id')) ?? ''}`)
    .analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary ?? ''}`)),
  ).toEqual([]);
}

/** Moves the focus to a control with only the Tab key, starting from the first control of the figure. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('60 presses of Tab did not reach the control.');
}
