import { defineConfig, devices } from '@playwright/test';
import { locateFirefox } from '../src/commands/browsers/firefox.ts';
import { locateBrowser } from '../src/commands/find-browser.ts';

const port = process.env['PORT'] ?? '4391';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const baseURL = `http://localhost:${port}${base}`;

/**
 * The tests run on the built site without retries: all of them in Chromium, those with the tag `@engines` in Firefox, and
 * those of webkit/ in WebKit, which Playwright itself cannot drive there.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: { baseURL },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'webkit/**',
      use: { ...devices['Desktop Chrome'], launchOptions: locateBrowser() ?? {} },
    },
    {
      name: 'firefox',
      testIgnore: 'webkit/**',
      grep: /@engines/,
      use: { ...devices['Desktop Firefox'], launchOptions: locateFirefox() ?? {} },
    },
    { name: 'webkit', testDir: 'webkit' },
  ],
  webServer: {
    command: 'node src/commands/preview.ts',
    cwd: '..',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
