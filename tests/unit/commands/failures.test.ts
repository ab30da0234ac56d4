import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { failuresIn } from '../../../src/commands/test/failures.ts';

const results = (content: unknown) => {
  const path = join(mkdtempSync(join(tmpdir(), 'results-')), 'results.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

it('what failed in Vitest is named by file and title, with what was expected and found', () => {
  const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'a sum is right',
    failureMessages: [
      'AssertionError: expected 3 to be 4\n\n    at sums.test.ts:3:1\n    at more.ts:9:9',
    ],
  };
  const file = {
    name: resolve('tests/sums.test.ts'),
    status: 'failed',
    assertionResults: [passed, failed],
  };
  const unread = {
    name: resolve('tests/unread.test.ts'),
    status: 'failed',
    message: 'SyntaxError: no such export',
    assertionResults: [],
  };
  expect(failuresIn(results({ testResults: [file, unread] }))).toEqual([
    '✘ tests/sums.test.ts › a sum is right\n    AssertionError: expected 3 to be 4',
    '✘ tests/unread.test.ts\n    SyntaxError: no such export',
  ]);
});

it('what failed in Playwright is named by engine, file, titles and line, without colours', () => {
  const test = (status: string, message?: string) => ({
    projectName: 'webkit',
    status,
    results: [{ errors: [] }, { errors: message ? [{ message }] : [] }],
  });
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'back.ts',
    line: 12,
    tests: [test(status, message)],
  });
  const suites = [
    {
      title: 'back.ts',
      specs: [spec('is quick', 'expected')],
      suites: [
        {
          title: 'going back',
          specs: [
            spec('keeps the place', 'unexpected', '\u001B[31mTimed out\u001B[39m\n  at back.ts:13'),
            spec('keeps the focus', 'flaky', 'not focused'),
            spec('is not tried', 'skipped'),
          ],
        },
      ],
    },
  ];
  expect(failuresIn(results({ suites }))).toEqual([
    '✘ [webkit] back.ts › going back › keeps the place (line 12)\n    Timed out',
    '↻ at first: [webkit] back.ts › going back › keeps the focus (line 12)\n    not focused',
  ]);
});

it('a test that ran out of time is named with what it waited for, and where', () => {
  const errors = [
    { message: 'Test timeout of 180000ms exceeded.' },
    {
      message:
        'Error: page.click: closed\nCall log:\n  - waiting for a link\n\nBrowser logs:\n\n<launched>',
      location: { file: resolve('tests/browser/faults.spec.ts'), line: 48 },
    },
  ];
  const tests = [{ projectName: '', status: 'unexpected', results: [{ errors }] }];
  const specs = [{ title: 'waits', file: 'faults.spec.ts', line: 35, tests }];
  expect(failuresIn(results({ suites: [{ title: 'faults.spec.ts', specs }] }))).toEqual([
    `✘ faults.spec.ts › waits (line 35)
    Test timeout of 180000ms exceeded.
    Error: page.click: closed
    Call log:
      - waiting for a link
    (faults.spec.ts:48)`,
  ]);
});

it('a run that never wrote its results, or not to the end, has none to name', () => {
  expect(failuresIn('no/such/file.json')).toEqual([]);
  expect(failuresIn(results('{"suites": ['))).toEqual([]);
});
