import { ESLint } from 'eslint';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the arrows of the house, written down a second time on purpose. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  preferences: [],
  compile: ['model'],
  views: ['model'],
  worker: ['model'],
  offline: ['model'],
  commands: ['compile', 'model'],
  routes: ['model', 'views', 'preferences', 'offline'],
};
/** A file of each folder, to be imported. */
const TARGETS: Record<string, string> = {
  model: 'address.ts',
  preferences: 'preferences.ts',
  compile: 'problem.ts',
  views: 'english.ts',
  worker: 'places.ts',
  offline: 'news.ts',
  commands: 'static-server.ts',
  routes: 'head.ts',
};
const folders = Object.keys(MAY_IMPORT);
const pairs = folders.flatMap((from) =>
  folders
    .filter((to) => to !== from)
    .map((to) => ({ from, to, allowed: MAY_IMPORT[from]!.includes(to) })),
);

/** @returns the codes of what the compiler says of a folder with one more import. */
function compile(from: string, to: string): number[] {
  const config = resolve('src', from, 'tsconfig.json');
  const project = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(config),
  );
  const probe = resolve('src', from, 'fence-probe.ts');
  const text = `import * as other from '../${to}/${TARGETS[to]}';\nexport const probe = other;\n`;
  const host = ts.createCompilerHost(project.options);
  const original = { ...host };
  const isProbe = (name: string) => resolve(name) === probe;
  host.fileExists = (name) => isProbe(name) || original.fileExists(name);
  host.readFile = (name) => (isProbe(name) ? text : original.readFile(name));
  host.getSourceFile = (name, ...rest) =>
    isProbe(name)
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
      : original.getSourceFile(name, ...rest);
  const program = ts.createProgram({
    rootNames: [...project.fileNames.slice(0, 1), probe],
    options: { ...project.options, noEmit: true },
    host,
    ...(project.projectReferences && { projectReferences: project.projectReferences }),
  });
  return program.getSemanticDiagnostics(program.getSourceFile(probe)).map(({ code }) => code);
}

describe('an import against the arrows', () => {
  test.each(pairs)(
    'from src/$from to src/$to: allowed $allowed, by the compiler',
    ({ from, to, allowed }) => {
      expect(compile(from, to).includes(6307)).toBe(!allowed);
    },
  );

  const eslint = new ESLint();
  test.each(pairs)(
    'from src/$from to src/$to: allowed $allowed, by the linter',
    async ({ from, to, allowed }) => {
      // Any file that is there will do as the place of the import.
      const [result] = await eslint.lintText(
        `import * as other from '../${to}/${TARGETS[to]}';\nvoid other;\n`,
        {
          filePath: join('src', from, TARGETS[from]!),
        },
      );
      const refused = result!.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports');
      expect(refused).toBe(!allowed);
    },
  );
});
