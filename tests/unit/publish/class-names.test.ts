import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shortClassNames } from '../../../src/publish/class-names.ts';

const files = globSync('src/**/*.module.css').map((file) => ({
  file: resolve(file),
  css: readFileSync(file, 'utf8'),
}));
const classesIn = (css: string) =>
  new Set([...css.matchAll(/\.([A-Za-z][\w-]*)/g)].map((m) => m[1]!));

test('each class of the site has a short name that no other has', () => {
  const nameOf = shortClassNames();
  const named = files.flatMap(({ file, css }) =>
    [...classesIn(css)].map((name) => nameOf(name, file, css)),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(new Set(named).size).toBe(named.length);
  for (const name of named) expect(name).toMatch(/^_[A-Z]{1,2}[0-9a-z]{1,2}$/);
});

test('the names are the same in every build, and whatever a file is asked for with', () => {
  const [{ file, css }] = files as [(typeof files)[0]];
  const [name] = classesIn(css) as Set<string> & [string];
  expect(shortClassNames()(name, `${file}?used`, css)).toBe(shortClassNames()(name, file, css));
});

test('a class that is not in its file is an error of the build', () => {
  const [{ file, css }] = files as [(typeof files)[0]];
  expect(() => shortClassNames()('nowhere', file, css)).toThrow('no place for the class nowhere');
});
