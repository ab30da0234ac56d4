import { existsSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many lines of what a test expected and found are repeated. */
const LINES = 12;

interface VitestResults {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
}

interface PlaywrightError {
  message?: string;
  location?: { file: string; line: number };
}

/** A file of tests, or what `describe` has put together. */
interface PlaywrightSuite {
  title: string;
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: {
      projectName: string;
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      results: { errors: PlaywrightError[] }[];
    }[];
  }[];
  suites?: PlaywrightSuite[];
}

const failure = (title: string, message = '', sign = '✘') => {
  const lines = stripVTControlCharacters(message).split('\n');
  const said = lines.filter((line) => line.trim() && !/^\s+at /.test(line)).slice(0, LINES);
  return [`${sign} ${title}`, ...said.map((line) => `    ${line}`)].join('\n');
};

function ofVitest({ testResults }: VitestResults): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be read has no tests.
    if (status === 'failed' && failed.length === 0) return [failure(file, message)];
    return failed.map((test) => failure(`${file} › ${test.fullName}`, test.failureMessages?.[0]));
  });
}

/** Where a test ran out of time is said by the error after that of the time. */
const ofErrors = (errors: readonly PlaywrightError[]) =>
  errors
    .map(({ message = '', location }) => {
      // What a browser that was ended had said until then is in the output above.
      const [said = ''] = message.split(/\n\s*Browser logs:/);
      return location ? `${said}\n(${basename(location.file)}:${location.line})` : said;
    })
    .join('\n');

function ofPlaywright(suites: readonly PlaywrightSuite[], above: readonly string[] = []): string[] {
  return suites.flatMap(({ title, specs = [], suites: within = [] }) => {
    const path = [...above, title];
    const own = specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, status, results }) =>
          failure(
            `${projectName && `[${projectName}] `}${[...path, spec.title].join(' › ')} (line ${spec.line})`,
            ofErrors(results.find(({ errors }) => errors.length > 0)?.errors ?? []),
            status === 'flaky' ? '↻ at first:' : undefined,
          ),
        ),
    );
    return [...own, ...ofPlaywright(within, path)];
  });
}

/**
 * @param path of a file of results, of Vitest or of Playwright
 * @returns a text for each test that failed, also at first alone: where it stands, and how what it said
 *   begins. None where there is no such file, or it was never finished.
 */
export function failuresIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    const results = JSON.parse(readFileSync(path, 'utf8')) as
      VitestResults | { suites: PlaywrightSuite[] };
    return 'suites' in results ? ofPlaywright(results.suites) : ofVitest(results);
  } catch {
    return [];
  }
}
