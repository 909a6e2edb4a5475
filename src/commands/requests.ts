import type { Page, Request } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';

/** How long nothing is loaded until a page counts as quiet, in milliseconds. */
const QUIET = 500;

/** How often that is looked at, in milliseconds. */
const STEP = 50;

/** What a page loads from now on. */
export interface Requests {
  /** The kind of resource of every address that was loaded; fonts and pictures that are data are left out. */
  loaded: Map<string, string>;
  /**
   * Resolves when the page has loaded nothing for half a second and has no work to do. Playwright's own state
   * `networkidle` is reached once and stays, even if a script that started late loads more.
   */
  quiet(): Promise<void>;
}

/** Watches what a page and its workers load. */
export function watchRequests(page: Page): Requests {
  const loaded = new Map<string, string>();
  const open = new Set<Request>();
  let last = performance.now();
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return;
    loaded.set(request.url(), request.resourceType());
    open.add(request);
    last = performance.now();
  });
  const end = (request: Request) => {
    open.delete(request);
    last = performance.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    loaded,
    async quiet() {
      do {
        await setTimeout(STEP);
        await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
      } while (open.size > 0 || performance.now() - last < QUIET);
    },
  };
}
