import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../compile/source/text.ts';

const src = dirname(import.meta.dirname);
const root = dirname(src);
/** The rooms whose code decides what an analysis is compiled to. */
const COMPILING = ['compile', 'language', 'messages', 'model'];

/**
 * @returns what changes whenever the code that compiles analyses does, or a package or the Node that
 * it runs on
 */
export const compileVersion = (): string => versionOf(COMPILING);

/** @returns the same of the code that makes the files of a site, which also has what compiles in it. */
export const publishVersion = (): string => versionOf([...COMPILING, 'publish']);

function versionOf(rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  return sha256(
    JSON.stringify([files.map((file) => readFileSync(file, 'utf8')), environmentVersion()]),
  );
}

/** @returns what changes with the packages that are installed, and with Node. */
export function environmentVersion(): string {
  const { node, icu, cldr, unicode } = process.versions;
  return JSON.stringify([
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
    [node, icu, cldr, unicode],
  ]);
}
