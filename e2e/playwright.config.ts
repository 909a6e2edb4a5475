import { defineConfig, devices } from '@playwright/test';
import { locateBrowser } from '../src/commands/find-browser.ts';

const port = process.env['PORT'] ?? '4391';
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const baseURL = `http://localhost:${port}${base}`;
const { executablePath, args } = locateBrowser() ?? { args: [] };

/** The tests run on the built site in one browser, without retries. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL,
    // A worker would answer requests that a test watches or replaces; e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: executablePath === undefined ? { args } : { executablePath, args },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: 'node src/commands/preview.ts',
    cwd: '..',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
