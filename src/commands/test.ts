import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { provideChromium } from './chromium.ts';
import { provideEngines } from './engines.ts';

/**
 * `npm test`: formatting, lint, types, unit and view tests, the build, and tests of the built site
 * in a browser. Everything runs even when something has failed; the last line adds it all up.
 * `npm test -- word …` runs the tests alone whose file or title has one of the words.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const NONE: Count = { passed: 0, failed: 0, skipped: 0 };
const PASSED: Count = { ...NONE, passed: 1 };
const FAILED: Count = { ...NONE, failed: 1 };

const RESULTS = 'test-results';

/** What Playwright runs, and where it writes what came of it. */
interface Suite {
  title: string;
  config: string;
  results: string;
  /** Brings the browsers here that it needs. @throws if it cannot do without one that is not to be had */
  provide: () => void;
}
const SITE: Suite = {
  title: 'browser tests of the built site',
  config: 'tests/playwright.config.ts',
  results: 'browser.json',
  provide: provideChromium,
};
const FLOWS: Suite = {
  title: 'what readers do, in Chromium, Firefox and WebKit',
  config: 'tests/engines/playwright.config.ts',
  results: 'engines.json',
  provide: () => {
    for (const reason of Object.values(provideEngines())) say(`Skipped: ${reason}.`);
  },
};
const SUITES = [SITE, FLOWS];
const require = createRequire(import.meta.url);

/** @returns the path of a package's command. */
function command(name: string, bin: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), bin);
}

interface Run {
  ok: boolean;
  output: string;
}

/**
 * Runs a script of Node.
 * @param isLive whether its output is shown as it comes, or only given back
 */
async function run(script: readonly string[], isLive = false): Promise<Run> {
  const child = spawn(process.execPath, script, {
    stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { ok: status === 0, output };
}

/** What steps have said while another has the terminal; undefined while none has. */
let held: string[] | undefined;
const say = (text: string) => (held ? void held.push(text) : console.log(text));

/** A step that runs beside others: what it says is printed in one piece when it has ended. */
async function step(
  title: string,
  script: readonly string[],
  count: (ok: boolean) => Count = (ok) => (ok ? PASSED : FAILED),
): Promise<Count> {
  const begun = Date.now();
  const { ok, output } = await run(script);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(`\n— ${title} (${seconds} s)${output.trim() && `\n${output.trimEnd()}`}`);
  return count(ok);
}

/** A step that shows what it says as it comes; what others say meanwhile follows when it has ended. */
async function liveStep(title: string, script: readonly string[]): Promise<boolean> {
  say(`\n— ${title}`);
  held = [];
  const { ok } = await run(script, true);
  const said = held;
  held = undefined;
  said.forEach(say);
  return ok;
}

/** A runner that counts its tests; one that ran none, or failed besides them, has failed once more. */
function counted(ok: boolean, read: () => Count): Count {
  try {
    const count = read();
    const amiss = count.passed + count.failed === 0 || (!ok && count.failed === 0);
    return amiss ? { ...count, failed: count.failed + 1 } : count;
  } catch (error) {
    console.error(`its results could not be read: ${String(error)}`);
    return FAILED;
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(RESULTS, file), 'utf8'));

/** @returns what Vitest has counted into a file of results. */
function vitestCount(file: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = readJson(file) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests',
    number
  >;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

const vitest = (file: string, args: readonly string[] = []) => [
  command('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/${file}`,
  ...args,
];

const unitTests = () =>
  step('unit and view tests', vitest('unit.json'), (ok) =>
    counted(ok, () => vitestCount('unit.json')),
  );

/** The sites that the browser tests open; the first of them is the content, built as for readers. */
const sites = () =>
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

/** Asks only about files that are not as they were when all was well. */
const formatting = [
  command('prettier', 'bin/prettier.cjs'),
  '--check',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.cache/prettier',
  '.',
];

/** @returns the command that runs a suite. */
const playwright = ({ config }: Suite, args: readonly string[]) => [
  command('@playwright/test', 'cli.js'),
  'test',
  '--config',
  config,
  ...args,
];

/** @returns what Playwright has counted into a file of results. */
function playwrightCount(file: string): Count {
  const { stats } = readJson(file) as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * @param isLive whether what it says is shown as it comes; of steps that run side by side, one can be
 */
async function browserTests(
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

/** Steps that run two at once, one for each processor of a small machine, in the order given. */
async function sideBySide(steps: readonly (() => Promise<Count>)[]): Promise<Count[]> {
  const queue = [...steps];
  const counts: Count[] = [];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) counts.push(await next());
  };
  await Promise.all([lane(), lane()]);
  return counts;
}

async function everything(): Promise<Count[]> {
  // The types first, for a unit test builds a site, which checks them. What is long before what is
  // short, so that the browser tests, the longest, have all of the others beside them.
  return sideBySide([
    () => step('types', [command('typescript', 'bin/tsc'), '-b']),
    sites,
    unitTests,
    () => browserTests(SITE),
    () => step('lint', [command('eslint', 'bin/eslint.js'), '--max-warnings=0', '.']),
    () => browserTests(FLOWS, [], false),
    () => step('formatting', formatting),
  ]);
}

/**
 * Runs unit and view tests: files whose path has one of the words whole, and of the others whose
 * text has one, the tests whose title has it.
 */
async function unitTestsOf(words: readonly string[], pattern: string): Promise<Count[]> {
  // Playwright does not ask for the case of letters; Vitest does.
  const anyCase = pattern.replace(
    /\p{L}/gu,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
  const has = (text: string) => words.some((word) => text.toLowerCase().includes(word));
  const files = globSync(['tests/unit/**/*.test.ts', 'tests/views/**/*.test.tsx']);
  const named = files.filter(has);
  const others = files.filter((file) => !has(file) && has(readFileSync(file, 'utf8')));
  const counts: Count[] = [];
  if (named.length > 0)
    counts.push(
      await step('unit and view tests, by file', vitest('unit.json', named), (ok) =>
        counted(ok, () => vitestCount('unit.json')),
      ),
    );
  if (others.length === 0) return counts;
  const titled = vitest('unit-titles.json', [...others, '-t', anyCase]);
  const count = await step('unit and view tests, by title', titled, (ok) => {
    // What is not asked for counts as skipped there; that none is asked for is no failure.
    const { passed, failed } = vitestCount('unit-titles.json');
    return passed + failed === 0 && ok ? NONE : counted(ok, () => ({ ...NONE, passed, failed }));
  });
  return [...counts, count];
}

/** Runs the browser tests whose file or title has one of the words, if there are any. */
async function browserTestsOf(suite: Suite, pattern: string): Promise<Count[]> {
  const args = ['--grep', pattern];
  const list = playwright(suite, [...args, '--list', '--reporter=line', '--pass-with-no-tests']);
  const { ok, output } = await run(list);
  if (!ok) {
    console.error(output);
    return [FAILED];
  }
  return /^Total: 0 tests/m.test(output) ? [] : [await browserTests(suite, args)];
}

async function only(words: readonly string[]): Promise<Count[]> {
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const lower = words.map((word) => word.toLowerCase());
  const counts = await unitTestsOf(lower, pattern);
  for (const suite of SUITES) counts.push(...(await browserTestsOf(suite, pattern)));
  if (counts.every(({ passed, failed }) => passed + failed === 0)) {
    console.error(
      `no test has ${words.map((word) => `"${word}"`).join(' or ')} in its file or title`,
    );
    return [FAILED];
  }
  return counts;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const words = process.argv.slice(2);
const counts = words.length > 0 ? await only(words) : await everything();
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
