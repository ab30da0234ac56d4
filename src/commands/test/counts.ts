import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests a step has run, and what came of them; a step without tests is one. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Those of the passed that failed at first: they are named, and something is amiss with them. */
  unsteady: number;
}

export const NONE: Count = { passed: 0, failed: 0, skipped: 0, unsteady: 0 };
export const PASSED: Count = { ...NONE, passed: 1 };
export const FAILED: Count = { ...NONE, failed: 1 };

/** Where runners write what came of their tests. */
export const RESULTS = 'test-results';

/** A runner that counts its tests; one that ran none, or failed besides them, has failed once more. */
export function counted(ok: boolean, read: () => Count): Count {
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
export function vitestCount(file: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests } = readJson(file) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests',
    number
  >;
  return { ...NONE, passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** @returns what Playwright has counted into a file of results. */
export function playwrightCount(file: string): Count {
  const { stats } = readJson(file) as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    unsteady: stats.flaky,
  };
}
