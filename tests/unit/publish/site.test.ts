import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const FIXTURES = 'tests/fixtures/analyses';
const folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
const [content, publicFiles, out] = ['content', 'public', 'site'].map((name) => join(folder, name));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site, and tells of each environment which modules the bundler has put into it. */
const BUILD = `import { createBuilder } from 'vite';
  const modules = {};
  const note = {
    name: 'note-modules',
    generateBundle(_options, bundle) {
      modules[this.environment.name] = Object.values(bundle).flatMap((file) => file.moduleIds ?? []);
    },
  };
  const builder = await createBuilder({ logLevel: 'silent', configLoader: 'native', plugins: [note] });
  await builder.buildApp();
  console.log(JSON.stringify(modules));`;

const build = () =>
  spawnSync(process.execPath, ['-e', BUILD], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content, PUBLIC: publicFiles, OUT: out, SITE_URL: '' },
  });

const read = (path: string) => readFileSync(join(out!, path), 'utf8');
const files = () => readdirSync(out!, { recursive: true, encoding: 'utf8' }).sort();

/** @returns the name of the package that a module is of, if it is one's. */
const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

let modules: Record<string, string[]>;
beforeAll(() => {
  for (const file of ['content/about.md', 'content/site.yaml', `${FIXTURES}/no-agreements.md`])
    cpSync(file, join(content!, basename(file)));
  for (const source of ['public', 'tests/fixtures/public'])
    cpSync(source, publicFiles!, { recursive: true });
  const { status, stdout, stderr } = build();
  expect(status, stderr).toBe(0);
  modules = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as typeof modules;
});

describe('the licences', () => {
  test('are there of every package that browsers get something of', () => {
    const { ssr, ...ofBrowsers } = modules;
    expect(ssr).toBeDefined();
    expect(Object.keys(ofBrowsers).sort()).toEqual([
      'applyPreferences',
      'client',
      'endOfLinkedPage',
      'endOfPage',
      'filterList',
      'worker',
    ]);
    const packages = new Set(
      Object.values(ofBrowsers)
        .flat()
        .flatMap((id) => packageOf(id) ?? []),
    );
    expect(packages).toContain('react-dom');
    expect(packages).toContain('zustand');
    const licences = read('licences.txt');
    for (const name of packages) {
      const { version } = JSON.parse(
        readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
      ) as { version: string };
      expect(licences).toContain(`${name} ${version} (`);
      const file = readdirSync(join('node_modules', name)).find((one) => /^licen[cs]e/i.test(one))!;
      expect(licences).toContain(readFileSync(join('node_modules', name, file), 'utf8').trim());
    }
  });

  test('are linked from the page about the site, by an address that holds below any path', () => {
    expect(read('about/index.html')).toContain('href="../licences.txt"');
  });

  test('stand in no other file', () => {
    expect(files().filter((path) => /licen[cs]e/i.test(path))).toEqual(['licences.txt']);
  });
});

describe('public files', () => {
  test('are copied as they are, and the icon is the one of the folder', () => {
    for (const path of ['CNAME', '.well-known/security.txt', 'icon.svg'])
      expect(read(path), path).toBe(readFileSync(join(publicFiles!, path), 'utf8'));
  });

  test('are no pages and no files for the service worker to keep, but for the icon', () => {
    const worker = read('sw.js');
    expect(worker).toContain('"path":"icon.svg"');
    for (const word of ['CNAME', 'security.txt', 'reader.example'])
      expect(worker).not.toContain(word);
  });

  test('that would take the place of others keep the site from being built, and the last one stays', () => {
    const before = files();
    writeFileSync(join(publicFiles!, 'about'), '');
    const { status, stderr } = build();
    expect(status).not.toBe(0);
    expect(stderr).toContain('a file in the place of "about/", which the build writes');
    expect(stderr).toContain('give it another name, or remove it');
    expect(files()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['content', 'public', 'site']);
  });
});
