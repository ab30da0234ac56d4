import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site as a build has left it: nobody has changed it since if it is still the same. */
export type LeftFile = [path: string, bytes: number, changed: number];

/**
 * @param folder where the files are
 * @param paths theirs, from there
 * @returns how they are now; times in milliseconds since 1970
 */
export const lookAt = (folder: string, paths: readonly string[]): LeftFile[] =>
  paths.map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, size, mtimeMs];
  });

/**
 * Takes files over from the last build, without reading them: each gets a second name. All of them, or
 * none where one is gone or was changed, or where the disk gives no file two names.
 * @param last where they are
 * @param next where they are to be as well
 * @returns whether they are there
 */
export function takeOver(last: string, next: string, files: readonly LeftFile[]): boolean {
  const taken: string[] = [];
  try {
    const folders = new Set(files.map(([path]) => dirname(join(next, path))));
    for (const [path, bytes, changed] of files) {
      const { size, mtimeMs } = statSync(join(last, path));
      if (size !== bytes || mtimeMs !== changed) return false;
    }
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    for (const [path] of files) {
      linkSync(join(last, path), join(next, path));
      taken.push(path);
    }
    return true;
  } catch {
    // A file with two names must not be written into: the last build would be changed.
    for (const path of taken) rmSync(join(next, path), { force: true });
    return false;
  }
}
