import { ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { circles, importsOf, roomImports, type Sources } from './import-graph.ts';

/** Who may import whom, written down a second time on purpose. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  language: [],
  messages: [],
  model: ['messages'],
  compile: ['model', 'language'],
  authoring: ['compile', 'model', 'language', 'messages'],
  publish: ['compile', 'model', 'language', 'messages'],
  preferences: ['model', 'messages'],
  views: ['model', 'messages'],
  offline: ['model', 'messages'],
  worker: ['model', 'messages'],
  app: ['views', 'model', 'preferences', 'offline', 'messages'],
  desk: ['views', 'model', 'preferences', 'styles', 'messages'],
  entries: ['app', 'views', 'model', 'preferences', 'styles', 'messages'],
  commands: ['authoring', 'publish', 'compile', 'model', 'messages'],
};

/** Some thirty: above it a folder is a heap. */
const MAX_FILES = 33;

const sources: Sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(join('src', path), 'utf8')]),
);
const withFile = (path: string, source: string): Sources => new Map([...sources, [path, source]]);

/** @returns the imports between rooms that are not allowed, each as `room -> room: file`. */
const forbidden = (files: Sources): string[] =>
  roomImports(importsOf(files))
    .filter(({ from, to }) => !MAY_IMPORT[from]?.includes(to))
    .map(({ from, to, file }) => `${from} -> ${to}: ${file}`);

describe('the imports of every file', () => {
  test('run in no circle between files', () => {
    expect(circles(importsOf(sources))).toEqual([]);
  });

  test('run from a room only to those that it may import', () => {
    expect(forbidden(sources)).toEqual([]);
  });

  test.each(Object.keys(MAY_IMPORT))('run in no circle between the folders of %s', (room) => {
    const folders = new Map<string, Set<string>>();
    for (const [file, imports] of importsOf(sources)) {
      const folder = folderOf(file, room);
      if (folder === undefined) continue;
      const into = folders.get(folder) ?? new Set<string>();
      for (const target of imports) {
        const other = folderOf(target, room);
        if (other !== undefined && other !== folder) into.add(other);
      }
      folders.set(folder, into);
    }
    expect(circles(folders)).toEqual([]);
  });

  test.each([
    ['a type import', "import type { Analysis } from '../analysis.ts';"],
    ['a dynamic import', "export const load = () => import('../analysis.ts');"],
    ['the type of an import', "export type All = typeof import('../analysis.ts');"],
    ['an export', "export * from '../analysis.ts';"],
  ])('are found where a circle is made by %s', (_, source) => {
    const entry = "import './records/probe.ts';\n";
    const files = withFile('model/records/probe.ts', source);
    files.set('model/analysis.ts', entry + sources.get('model/analysis.ts')!);
    expect(circles(importsOf(files)).flat()).toContain('model/records/probe.ts');
  });

  test('are found where one runs upward', () => {
    const files = withFile('model/probe.ts', "export type A = typeof import('../app/App.tsx');");
    expect(forbidden(files)).toEqual(['model -> app: model/probe.ts']);
  });
});

/** @returns the folder of a room that a file is in, a file of the room's own as itself. */
function folderOf(file: string, room: string): string | undefined {
  const [first, second] = file.split('/');
  return first === room ? `${room}/${second}` : undefined;
}

test('no folder is a heap', () => {
  const counts = new Map<string, number>();
  for (const file of sources.keys()) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
});

/** @returns the files in whose code an expression is found. */
const filesWith = (expression: RegExp): string[] =>
  [...sources].filter(([, source]) => expression.test(source)).map(([file]) => file);

describe('one owner each has', () => {
  test.each([
    [
      'the history',
      /\bhistory\.(?:pushState|replaceState|scrollRestoration)\b/,
      // The second gives an entry that the browser has made its key, also before the page has its scripts.
      ['app/navigation/entry-key.ts', 'app/navigation/history.ts'],
    ],
    ['the return from the browser’s own cache', /'pageshow'/, ['app/navigation/scroll.ts']],
  ])('%s', (_, expression, owners) => {
    expect(filesWith(expression).sort()).toEqual(owners);
  });
});

test('a cast by way of unknown has a comment that says why', () => {
  const bare = [...sources].flatMap(([file, source]) => {
    const lines = source.split('\n');
    return lines.flatMap((line, index) => {
      if (!/\bas unknown as\b/.test(line)) return [];
      const above = lines.slice(Math.max(0, index - 6), index + 1).join('\n');
      return /\/\/ |^\s*(?:\/\*)?\*/m.test(above) ? [] : `${file}:${index + 1}`;
    });
  });
  expect(bare).toEqual([]);
});

test('a passage that is missing is hidden as an empty text nowhere', () => {
  expect(filesWith(/\bpassages\[[^\]]+\][^;\n]*\?\? ''/)).toEqual([]);
});

describe('the fence', () => {
  test.each(Object.entries(MAY_IMPORT))('of the compiler lets %s refer to %j', (room, allowed) => {
    const { config } = ts.readConfigFile(join('src', room, 'tsconfig.json'), (path) =>
      ts.sys.readFile(path),
    ) as { config: { references: { path: string }[] } };
    const referred = config.references.map(({ path }) => path.replace('../', ''));
    // Styles are no project.
    expect(referred.sort()).toEqual(allowed.filter((name) => name !== 'styles').sort());
  });

  const eslint = new ESLint();
  const refusals = async (file: string, source: string) => {
    const [result] = await eslint.lintText(source, { filePath: file });
    return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').length;
  };

  // One program of the linter a room: each file stands for its room, and imports from all others.
  test.each([
    ['model', 'src/model/search/index.ts', 2],
    ['views', 'src/views/text/Text.tsx', 2],
    ['publish', 'src/publish/site.ts', 1],
  ])('of the linter closes %s', async (room, file, depth) => {
    const rooms = Object.keys(MAY_IMPORT).filter((other) => other !== room);
    const lines = rooms.map((other) => `import '${'../'.repeat(depth)}${other}/probe.ts';`);
    expect(await refusals(file, lines.join('\n'))).toBe(
      rooms.filter((other) => !MAY_IMPORT[room]!.includes(other)).length,
    );
  });

  test('of the linter refuses what a package says is not public', async () => {
    const source = "import { UNSAFE_componentWillMount as probe } from 'react';\nvoid probe;\n";
    expect(await refusals('src/app/App.tsx', source)).toBe(1);
  });
});
