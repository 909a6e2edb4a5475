import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../src/languages/language.ts';
import { SEARCH_WORDS } from '../src/languages/search-words.ts';
import { links } from './site.ts';

/** The search of the page or of the open dialog, after it has shown its results. */
export const answered = (page: Page): Locator =>
  page.locator('.search-panel:not([hidden]):not([aria-busy])').last();

/** Searches on the search page; returns the ids of the shown results, in order. */
export async function ask(page: Page, language: Language, query: string): Promise<string[]> {
  await page.goto(links.search(language, query));
  return shownIds(page);
}

/** The ids of the shown results, in order, after the search has finished. */
export async function shownIds(page: Page): Promise<string[]> {
  await answered(page).waitFor();
  return page
    .locator('.search-result')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));
}

/** The ids of all results, in order, also of those that the page shows only when asked for more. */
export async function allIds(page: Page, language: Language): Promise<string[]> {
  let shown = await shownIds(page);
  const more = page.getByRole('button', { name: SEARCH_WORDS[language].more });
  while (await more.isVisible()) {
    await more.click();
    await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(shown.length);
    shown = await shownIds(page);
  }
  return shown;
}

/** Holds the requests for an address until the returned function is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
