import { defineConfig } from '@playwright/test';
import { ENGINES } from '../../src/commands/engines.ts';
import type { EngineOptions } from './test.ts';

/** The same flows in every engine: each engine's browser is started once, by one of two workers. */
export default defineConfig<object, EngineOptions>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Named in the output, and no reason to refuse all others; a long run takes no excuse.
  retries: process.env['VERBATIM_FULL'] ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/engines.json' }]],
  globalSetup: '../browser/build.ts',
  // The slowest first.
  projects: ENGINES.toReversed().map((engine) => ({ name: engine, use: { engine } })),
});
