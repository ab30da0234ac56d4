import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { some } from '../length.ts';
import { SITES } from './build.ts';
import { expect, test } from './site.ts';

/** The Nu HTML checker, which needs Java. */
const JAR = join(
  createRequire(import.meta.url).resolve('vnu-jar/package.json'),
  '../build/dist/vnu.jar',
);
const hasJava = spawnSync('java', ['-version']).status === 0;

/** What the checker says of a policy that has these directives, and no other that it does not know. */
const TRUSTED_TYPES =
  /^Bad value .*for attribute “content” on element “meta”: (Unrecognised directive-name: "(require-trusted-types-for|trusted-types)"\. ?)+$/;

/** @returns what the checker finds amiss in pages and in those of folders, each with its page and place. */
function mistakesIn(folders: readonly string[]): string[] {
  const { stderr } = spawnSync(
    'java',
    ['-jar', JAR, '--skip-non-html', '--errors-only', '--format', 'json', ...folders],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { messages } = JSON.parse(stderr) as {
    messages: { url: string; lastLine: number; lastColumn: number; message: string }[];
  };
  return (
    messages
      // Of styles it knows less than browsers do: container queries, highlights, anchors.
      .filter(({ message }) => !message.startsWith('CSS: '))
      // https://html.spec.whatwg.org/multipage/semantics.html#attr-link-blocking has `expect` too.
      .filter(({ message }) => !/^A “link” element with a “blocking” attribute/.test(message))
      // https://w3c.github.io/trusted-types/ adds two directives to policies.
      .filter(({ message }) => !TRUSTED_TYPES.test(message))
      .map(
        ({ url, lastLine, lastColumn, message }) => `${url}:${lastLine}:${lastColumn} ${message}`,
      )
  );
}

test.skip(!hasJava, 'there is no Java to run the checker with');

test('the pages of both sites are what the HTML standard asks for', () => {
  test.setTimeout(240_000);
  // All of ours; in a short run one in eight of those of the fixtures.
  const strange = globSync(join(SITES.fixtures.out, '**/*.html')).sort();
  expect(strange.length).toBeGreaterThan(400);
  expect(mistakesIn([SITES.real.out, ...some(strange, 60)])).toEqual([]);
});

test('the checker finds what is amiss', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-markup-'));
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><html lang="en"><title>A page</title><p><a href="/"><a href="/">twice</a></a>',
  );
  expect(mistakesIn([folder]).join()).toContain('page.html:1:');
  rmSync(folder, { recursive: true });
});
