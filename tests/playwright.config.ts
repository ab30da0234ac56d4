import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findTestChromium } from '../src/commands/chromium.ts';

const executablePath = findTestChromium();

export default defineConfig({
  testDir: 'browser',
  // Emptied when they begin: what other tests write is not in it.
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Named in the output, and no reason to refuse all others; a long run takes no excuse.
  retries: process.env['VERBATIM_FULL'] ? 0 : 1,
  timeout: 180_000,
  // Slow machines are no mistake of the site.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  globalSetup: './browser/build.ts',
  use: {
    browserName: 'chromium',
    // So that what hangs is named with its line, long before the test has no time left.
    actionTimeout: 90_000,
    navigationTimeout: 90_000,
    // What keeps pages has tests of its own; elsewhere each page would first install it, and keep itself.
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  },
});
