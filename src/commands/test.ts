import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS, type Count } from './test/counts.ts';
import { failuresIn } from './test/failures.ts';
import { only } from './test/only.ts';
import { browserTests, command, FLOWS, SITE, sites, unitTests } from './test/runners.ts';
import { sideBySide, step } from './test/steps.ts';

/*
 * `npm test`: formatting, lint, types, unit and view tests, the build, and tests of the built site
 * in a browser. Everything runs even when something has failed; what failed is
 * repeated at the end, and the last line adds it all up.
 * `npm test -- word …` runs the tests alone whose file or title has one of the words.
 */

/** Asks only about files that are not as they were when all was well. */
const formatting = [
  command('prettier', 'bin/prettier.cjs'),
  '--check',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.cache/prettier',
  '.',
];

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

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const words = process.argv.slice(2);
const counts = words.length > 0 ? await only(words) : await everything();
// Once more, so that nobody has to look for them among thousands that passed.
for (const file of readdirSync(RESULTS).filter((name) => name.endsWith('.json')))
  for (const failure of failuresIn(join(RESULTS, file))) console.log(`\n${failure}`);
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
const unsteady = sum('unsteady');
if (unsteady > 0)
  console.log(`\n${unsteady} of the passed failed at first, and are named above: look into them.`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
