import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { provideTestChromium } from '../chromium.ts';
import { provideEngines } from '../engines.ts';
import { counted, FAILED, playwrightCount, RESULTS, vitestCount, type Count } from './counts.ts';
import { liveStep, say, step } from './steps.ts';

/** What Playwright runs, and where it writes what came of it. */
export interface Suite {
  title: string;
  config: string;
  results: string;
  /** Brings the browsers here that it needs. @throws if it cannot do without one that is not to be had */
  provide: () => void;
}
export const SITE: Suite = {
  title: 'browser tests of the built site',
  config: 'tests/playwright.config.ts',
  results: 'browser.json',
  provide: provideTestChromium,
};
export const FLOWS: Suite = {
  title: 'what readers do, in Chromium, Firefox and WebKit',
  config: 'tests/engines/playwright.config.ts',
  results: 'engines.json',
  provide: () => {
    for (const reason of Object.values(provideEngines())) say(`Skipped: ${reason}.`);
  },
};
export const SUITES = [SITE, FLOWS];
const require = createRequire(import.meta.url);

/** @returns the path of a package's command. */
export function command(name: string, bin: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), bin);
}

/** @returns the command that runs unit and view tests, and counts them into a file of results. */
export const vitest = (file: string, args: readonly string[] = []) => [
  command('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/${file}`,
  ...args,
];

/** Runs all unit and view tests. */
export const unitTests = () =>
  step('unit and view tests', vitest('unit.json'), (ok) =>
    counted(ok, () => vitestCount('unit.json')),
  );

/** Builds the sites that the browser tests open; the first of them is the content, built as for readers. */
export const sites = () =>
  step('content and build', [
    '--input-type=module',
    '-e',
    `import { buildSites } from './tests/browser/build.ts';
    try {
      console.log(await buildSites(), 'sites built');
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }`,
  ]);

/** @returns the command that runs a suite. */
export const playwright = ({ config }: Suite, args: readonly string[]) => [
  command('@playwright/test', 'cli.js'),
  'test',
  '--config',
  config,
  ...args,
];

/**
 * Runs a suite in its browsers.
 * @param isLive whether what it says is shown as it comes; of steps that run side by side, one can be
 */
export async function browserTests(
  suite: Suite,
  args: readonly string[] = [],
  isLive = true,
): Promise<Count> {
  try {
    suite.provide();
  } catch (error) {
    say(String(error));
    return FAILED;
  }
  const script = playwright(suite, args);
  const count = (ok: boolean) => counted(ok, () => playwrightCount(suite.results));
  return isLive ? count(await liveStep(suite.title, script)) : step(suite.title, script, count);
}
