import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { provideChromium } from './chromium.ts';

/**
 * `npm test`: formatting, lint, types, unit and view tests, the build, and tests of the built site
 * in a browser. Everything runs even when something has failed; the last line adds it all up.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const RESULTS = 'test-results';
const require = createRequire(import.meta.url);

/** @returns the path of a package's command. */
function command(name: string, bin: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), bin);
}

function run(title: string, script: string, args: readonly string[] = []): boolean {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return status === 0;
}

/** A step that passes or fails as a whole. */
const step = (title: string, script: string, args?: readonly string[]): Count =>
  run(title, script, args)
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };

/** A runner that counts its tests; one that ran none, or failed besides them, has failed once more. */
function counted(ok: boolean, read: () => Count): Count {
  try {
    const count = read();
    const amiss = count.passed + count.failed === 0 || (!ok && count.failed === 0);
    return amiss ? { ...count, failed: count.failed + 1 } : count;
  } catch (error) {
    console.error(`its results could not be read: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(RESULTS, file), 'utf8'));

function vitest(): Count {
  const ok = run('unit and view tests', command('vitest', 'vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/unit.json`,
  ]);
  return counted(ok, () => {
    const result = readJson('unit.json') as Record<
      'numPassedTests' | 'numFailedTests' | 'numPendingTests',
      number
    >;
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests,
    };
  });
}

function browserTests(): Count {
  try {
    provideChromium();
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const ok = run('browser tests of the built site', command('@playwright/test', 'cli.js'), [
    'test',
    '--config',
    'tests/playwright.config.ts',
  ]);
  return counted(ok, () => {
    const { stats } = readJson('browser.json') as {
      stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
    };
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    };
  });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const counts = [
  step('formatting', command('prettier', 'bin/prettier.cjs'), ['--check', '.']),
  step('types', command('typescript', 'bin/tsc'), ['-b']),
  step('lint', command('eslint', 'bin/eslint.js'), ['--max-warnings=0', '.']),
  vitest(),
  step('content and build', 'src/commands/build.ts'),
  browserTests(),
];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
