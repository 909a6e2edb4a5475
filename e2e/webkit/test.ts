import { test as base } from '@playwright/test';
import { startDriver, type Driver } from './driver.ts';
import { WebKitWindow } from './window.ts';

/** A test with a new window of WebKit. */
export const test = base.extend<{ webkit: WebKitWindow }, { driver: Driver }>({
  driver: [
    // Playwright reads the fixtures that a fixture needs from this pattern, also if it needs none.
    async ({}, use) => {
      const driver = await startDriver();
      await use(driver);
      driver.stop();
    },
    { scope: 'worker' },
  ],
  webkit: async ({ driver, baseURL }, use) => {
    const window = await WebKitWindow.start(driver, baseURL ?? '');
    await use(window);
    await window.close();
  },
});
