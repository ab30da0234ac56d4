import { existsSync, globSync } from 'node:fs';
import { provideChromium, findChromium } from './chromium.ts';
import { findProgram, installFromDebian, programNamedIn } from './programs.ts';

/** The engines that readers' browsers are made of. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** @returns the path of a Firefox: `FIREFOX_PATH`, or one in the usual places. */
export const findFirefox = (): string | undefined =>
  programNamedIn('FIREFOX_PATH') ??
  findProgram(['firefox-esr', 'firefox']) ??
  [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => existsSync(path));

/** What it takes to drive WebKitGTK: its small browser, its driver, and a screen that nobody sees. */
export interface WebKitPrograms {
  browser: string;
  driver: string;
  screen: string;
}

/** @returns the programs, if all of them are here; they are had for Linux only. */
export function findWebKit(): WebKitPrograms | undefined {
  const [browser] = globSync('/usr/lib{,/*}/webkit{2,}gtk-*/MiniBrowser').sort();
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

const FINDERS: Readonly<Record<Engine, () => unknown>> = {
  chromium: findChromium,
  firefox: findFirefox,
  webkit: findWebKit,
};

/**
 * Finds the engines, and installs from the distribution those that are missing, where that can be.
 * @returns why an engine is not here, for each that is not
 * @throws if there is no Chromium, which the other tests need too
 */
export function provideEngines(): Partial<Record<Engine, string>> {
  provideChromium();
  const isMissing = (engine: Engine) => FINDERS[engine]() === undefined;
  const packages = [
    ...(isMissing('firefox') ? ['firefox-esr'] : []),
    ...(isMissing('webkit') ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (packages.length > 0) {
    console.log(`Installing ${packages.join(', ')} for the tests in other engines …`);
    installFromDebian(packages);
  }
  return {
    ...(isMissing('firefox') && { firefox: 'no Firefox is here; FIREFOX_PATH can name one' }),
    ...(isMissing('webkit') && {
      webkit: 'WebKitGTK, its driver and Xvfb are not here; Debian has them',
    }),
  };
}
