import { globSync, readFileSync } from 'node:fs';
import { counted, FAILED, NONE, vitestCount, type Count } from './counts.ts';
import { browserTests, playwright, SUITES, vitest, type Suite } from './runners.ts';
import { run, step } from './steps.ts';

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

/** Runs the tests alone whose file or title has one of some words. */
export async function only(words: readonly string[]): Promise<Count[]> {
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
