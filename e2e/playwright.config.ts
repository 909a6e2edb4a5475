import { defineConfig, devices } from '@playwright/test';
import { locateFirefox } from '../src/commands/browsers/firefox.ts';
import { locateBrowser } from '../src/commands/find-browser.ts';

const port = process.env['PORT'] ?? '4391';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const baseURL = `http://localhost:${port}${base}`;
const { executablePath, args } = locateBrowser() ?? { args: [] };

/** The files of which Firefox runs all tests, except those with the tag `@chromium`; of the others, those with `@engines`. */
const IN_FIREFOX =
  /(reading|points|formulas|language|theme|keyboard|short-links|search|search-answers|saturation|attention|practice\/\w+)\.spec\.ts/;

/**
 * The tests run on the built site without retries: all in Chromium; those that matter most in Firefox as well; and those of
 * webkit/ in WebKitGTK, which Playwright cannot drive.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A shared machine may be busy with something else for some seconds.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL,
    // A worker would answer requests that a test watches or replaces; e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: executablePath === undefined ? { args } : { executablePath, args },
  },
  projects: [
    { name: 'chromium', testIgnore: 'webkit/**', use: devices['Desktop Chrome'] },
    {
      name: 'firefox',
      testIgnore: 'webkit/**',
      grep: [IN_FIREFOX, /@engines/],
      // They emulate media, or need <noscript> or a download, which Playwright cannot do in an installed Firefox.
      grepInvert: /@chromium/,
      use: { ...devices['Desktop Firefox'], launchOptions: locateFirefox() ?? {} },
      expect: { timeout: 10_000 },
    },
    {
      name: 'webkit',
      testDir: 'webkit',
      timeout: 90_000,
      expect: { timeout: 15_000, toPass: { timeout: 15_000 } },
    },
  ],
  webServer: {
    command: 'node src/commands/preview.ts',
    cwd: '..',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
