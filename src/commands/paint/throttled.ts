import type { Browser } from '@playwright/test';

/** Slow 4G as Lighthouse defines it for throttling in the browser: 562.5 ms a request and 1,474.56 kbit/s down. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** When a first visit shows something, in milliseconds from the click. */
export interface Paint {
  first: number;
  largest: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** Visits a page for the first time with a phone's window on slow 4G. */
export async function paint(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await page.addInitScript(() => {
      const seen = { largest: 0, shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.largest = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as LayoutShift).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      ...(globalThis as unknown as { seen: { largest: number; shift: number } }).seen,
    }));
  } finally {
    await context.close();
  }
}

/** An entry of type `layout-shift`, which TypeScript's DOM does not know. */
interface LayoutShift extends PerformanceEntry {
  value: number;
}
