import type { Browser } from '@playwright/test';
import type { CompressedSite } from '../compressed.ts';
import { watchRequests } from '../requests.ts';

/** How the search of a site is used: the key that opens it, its field, and what it shows for each result. */
export interface SearchUse {
  key: string;
  field: string;
  result: string;
}

/** The search dialog of this site. */
export const OURS: SearchUse = {
  key: '/',
  field: 'dialog[open] input',
  result: 'dialog[open] .search-result',
};

/** The search dialog of Starlight. */
export const STARLIGHTS: SearchUse = {
  key: 'Control+k',
  field: 'dialog[open] input',
  result: 'dialog[open] .pagefind-ui__result-link',
};

/** What the first search of a visit costs a reader. */
export interface FirstSearch {
  /** Everything that is loaded for it, scripts and styles included, compressed with Brotli. */
  bytes: number;
  /** From the query in the field to the first result on the screen, in milliseconds, without a network to wait for. */
  milliseconds: number;
}

/**
 * Opens a page for the first time, opens its search and asks.
 *
 * @param path the page
 * @returns `undefined` if nothing is found within ten seconds
 */
export async function firstSearch(
  browser: Browser,
  site: CompressedSite,
  path: string,
  query: string,
  { key, field, result }: SearchUse,
): Promise<FirstSearch | undefined> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const visit = watchRequests(page);
    await page.goto(site.origin + path);
    await visit.quiet();
    const search = watchRequests(page);
    await page.keyboard.press(key);
    const input = page.locator(field);
    await input.waitFor();
    await input.fill(query);
    const start = await page.evaluate(() => performance.now());
    const first = page.locator(result).first();
    if (
      !(await first.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false,
      ))
    )
      return undefined;
    const milliseconds = (await page.evaluate(() => performance.now())) - start;
    await search.quiet();
    const bytes = [...search.loaded.keys()].reduce((sum, url) => sum + site.bytes(new URL(url).pathname), 0);
    return { bytes, milliseconds };
  } finally {
    await context.close();
  }
}
