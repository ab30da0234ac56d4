import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../src/commands/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 90_000,
  // Slow machines are no mistake of the site.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    // What keeps pages has tests of its own; elsewhere each page would first install it, and keep itself.
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  },
});
