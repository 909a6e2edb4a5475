import { expect, test as base } from '@playwright/test';
import { startDriver, type Driver } from './driver.ts';
import { WebKitWindow } from './window.ts';

/**
 * A window and the driver that opened it. About one driver in thirty never answers the request for a window, so a second one
 * is asked.
 */
async function openWindow(address: string, drivers = 2): Promise<[WebKitWindow, Driver]> {
  const driver = await startDriver();
  try {
    return [await WebKitWindow.start(driver, address), driver];
  } catch (error) {
    driver.stop();
    if (drivers === 1) throw error;
    return openWindow(address, drivers - 1);
  }
}

/** A test with a new window of WebKit, which also fails if a page does what its security policy forbids. */
export const test = base.extend<{ webkit: WebKitWindow }>({
  webkit: async ({ baseURL }, use) => {
    const [window, driver] = await openWindow(baseURL ?? '');
    try {
      await use(window);
      await expect(async () => expect(await window.violation()).toBeNull()).toPass();
    } finally {
      await window.close();
      driver.stop();
    }
  },
});
