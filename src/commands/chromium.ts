import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findProgram, installFromDebian, programNamedIn } from './programs.ts';

/**
 * What a browser under test does without. Chromium heeds the last of such lists only, so this begins
 * with Playwright's own; what it has besides is the drop-downs of the address bar, pages that every
 * window loads by itself: half a second of a processor, while the page under test opens.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Flags that keep a browser under test from talking to anyone, and from doing what is not the site's. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * @returns the path of a Chromium that is here: `CHROME_PATH`, then the usual places, then
 * Playwright's own; undefined if there is none.
 * @throws if `CHROME_PATH` is set and leads nowhere
 */
export function findChromium(): string | undefined {
  return (
    programNamedIn('CHROME_PATH') ??
    findProgram(NAMES) ??
    [...PLACES, chromium.executablePath()].find((path) => existsSync(path))
  );
}

/**
 * Finds a Chromium, or installs one: Playwright's, or, as root on Debian, the distribution's.
 * @returns its path
 * @throws if none can be had, with what was tried
 */
export function provideChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium is here; installing one for the browser tests …');
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
  const attempts = [
    () => spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }),
    () => installFromDebian(['chromium']),
  ];
  for (const attempt of attempts) {
    attempt();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'the browser tests need a Chromium: install one and name it in CHROME_PATH, ' +
      'or run the tests as root on Debian, where it is installed from the distribution',
  );
}

/**
 * @returns the path of the browser for tests of the built site: `CHROME_PATH`; else Chromium without a
 * window of its own, which has the same engine and takes a quarter less of a processor; else any Chromium
 */
export function findTestChromium(): string | undefined {
  return (
    programNamedIn('CHROME_PATH') ?? findProgram(['chromium-headless-shell']) ?? findChromium()
  );
}

/**
 * Finds the browser for tests of the built site. Where it can be had from the distribution and is not
 * here, it is installed; where it cannot, any Chromium does.
 * @throws if there is none
 */
export function provideTestChromium(): void {
  provideChromium();
  if (findTestChromium() === findChromium() && !process.env['CHROME_PATH'])
    installFromDebian(['chromium-headless-shell']);
}
