import { JSDOM } from 'jsdom';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Words } from '../../../src/messages/message.ts';
import { languageName } from '../../../src/model/language-name.ts';

/** Analyses that say little in English: in three scripts, one with footnotes, one with nothing on record. */
const ANALYSES = ['acuerdo-del-rio', 'ittifaq-almina', 'no-agreements'];
const FIXTURES = 'tests/fixtures/analyses';

/** What is in no language: each with the reason. */
const SAME_IN_ALL_LANGUAGES = [
  'CSV', // names of formats
  'JSON',
  'https://example.org', // where the test has the site
];

let folder: string;
let out: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interface-words-'));
  const from = join(folder, 'content');
  out = join(folder, 'dist');
  mkdirSync(from);
  // Its links lead to analyses that are not here.
  const about = readFileSync(join(FIXTURES, 'about.md'), 'utf8');
  writeFileSync(join(from, 'about.md'), about.replaceAll(/\]\(\/[^)]*\)/g, '](/about/)'));
  for (const slug of ANALYSES) cpSync(join(FIXTURES, `${slug}.md`), join(from, `${slug}.md`));
  const site = readFileSync(join(FIXTURES, 'site.yaml'), 'utf8');
  writeFileSync(join(from, 'site.yaml'), site.replace(/^lang: .*$/m, 'lang: en-XA'));
  const files = readdirSync(from).map((name) => readFileSync(join(from, name), 'utf8'));
  // A language is named in itself, whatever the interface speaks.
  const languages = files.flatMap((text) =>
    [...text.matchAll(/^lang: (?!en-XA)(\S+)$/gm)].map(([, lang]) => languageName(lang!)),
  );
  // Marks of Markdown stand between words that a page has side by side.
  content = plain([...files, ...languages].join('\n'));
  // A file of its own: what is given on the command line is passed on to every thread that is started.
  const script = join(folder, 'build.mjs');
  const code = `import { bundleSite } from ${JSON.stringify(pathToFileURL('src/commands/build-site.ts').href)};
    const problems = await bundleSite();
    if (problems.length > 0) throw new Error(JSON.stringify(problems));`;
  writeFileSync(script, code);
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: {
      ...process.env,
      CONTENT: from,
      OUT: out,
      SITE_URL: 'https://example.org/',
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = (text: string) => text.replaceAll(/[*_`#>|\\[\]\s"]+/g, ' ');

/**
 * @returns what stands in a text in letters of English, and is not of the content; the disguised words of
 * the interface have none
 */
function leftIn(text: string): string[] {
  const words = SAME_IN_ALL_LANGUAGES.reduce((rest, same) => rest.replaceAll(same, ' '), text);
  return (
    words
      .split(/[^\p{Script=Latin}\p{M}\d\s’'-]|\S*[^\x20-\x7e’\s]\S*/u)
      .map((run) => plain(run).trim())
      // A number that is calculated stands in no content; the unit behind it does.
      .filter((run) => /[a-z]{2}/i.test(run) && !content.includes(run.replace(/^\d+ /, '')))
  );
}

const pages = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

describe('a site whose interface speaks a disguised language has no other word', () => {
  test('in its pages: texts, names for screen readers, titles and descriptions', () => {
    const left = new Set<string>();
    for (const name of pages()) {
      const { document } = new JSDOM(readFileSync(join(out, name), 'utf8')).window;
      for (const element of document.querySelectorAll('script, style')) element.remove();
      const texts = [...document.querySelectorAll('*')].flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === document.TEXT_NODE)
          .map(({ nodeValue }) => nodeValue ?? ''),
        ...['aria-label', 'title', 'alt', 'placeholder'].map(
          (attribute) => element.getAttribute(attribute) ?? '',
        ),
        ...(element.matches('meta[name="description"], meta[property$=":alt"]')
          ? [element.getAttribute('content') ?? '']
          : []),
      ]);
      for (const text of texts) for (const run of leftIn(text)) left.add(`${run} (${name})`);
    }
    expect(pages().length).toBeGreaterThan(20);
    expect([...left]).toEqual([]);
  });

  test('in what it installs, its feed and what its downloads say of themselves', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.webmanifest'), 'utf8')) as {
      shortcuts: { name: string }[];
    };
    const feed = readFileSync(join(out, 'feed.xml'), 'utf8');
    const labels = Array.from(feed.matchAll(/<title>([^<]*)|label="([^"]*)"/g), (found) =>
      (found[1] ?? found[2] ?? '').replaceAll('&amp;', '&'),
    );
    const downloads = ['agreements', 'figures', 'voices'].flatMap((list) => {
      const table = JSON.parse(readFileSync(join(out, `acuerdo-del-rio/${list}.json`), 'utf8')) as {
        kind: string;
        conventions: object;
        columns: { name: string; meaning: string }[];
        definitions: Record<string, string>;
      };
      // The names of columns are the same in all languages: programs read them.
      const names = ['_read', 'definitions', ...table.columns.map(({ name }) => name)];
      const said = [
        table.kind,
        ...Object.values(table.conventions as Record<string, string>),
        ...table.columns.map(({ meaning }) => meaning),
        ...Object.entries(table.definitions).flat(),
      ];
      return said.map((text) =>
        names
          .sort((a, b) => b.length - a.length)
          .reduce((rest, name) => rest.replaceAll(`"${name}"`, ' '), text),
      );
    });
    const said = [...manifest.shortcuts.map(({ name }) => name), ...labels, ...downloads];
    expect(said.length).toBeGreaterThan(60);
    expect(said.flatMap(leftIn)).toEqual([]);
  });

  test('in its scripts, what only is said when something happens among it', async () => {
    const scripts = ['sw.js', ...readdirSync(join(out, 'assets')).map((name) => `assets/${name}`)]
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .join('\n');
    const found: string[] = [];
    for (const area of readdirSync('src/messages/en').map((name) => name.replace('.ts', ''))) {
      const { default: words } = (await import(`../../../src/messages/en/${area}.ts`)) as {
        default: Words;
      };
      for (const [key, text] of Object.entries(words)) {
        // Long enough to be nothing else: the longest stretch without slots.
        const [longest] = text.split(/[{}<>]/).sort((a, b) => b.length - a.length);
        if (longest!.length > 14 && scripts.includes(longest!)) found.push(`${area}: ${key}`);
      }
    }
    expect(found).toEqual([]);
  });
});

/** Rooms that draw what a reader sees. */
const ROOMS = ['views', 'app', 'preferences', 'offline'];
const SPOKEN = new Set([
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'label',
  'caption',
  'meaning',
]);

/** @returns the words that stand in the markup of a file. */
function wordsInMarkup(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text.replaceAll(/&\w+;/g, '')))
      found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      node.initializer.text !== ''
    )
      found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found.map((words) => `${file}: ${words}`);
}

test('no word stands in the markup of a view, drawn or not', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join('src', room, name)),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => wordsInMarkup(file, readFileSync(file, 'utf8')))).toEqual([]);
});
