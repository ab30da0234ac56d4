import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DATA_FOLDER, FEED, PREVIEW_FOLDER, ROBOTS, SITEMAP } from '../model/address/address.ts';
import { ContentError, type Problem, type ProblemText } from '../compile/problem.ts';
import { renderImage } from './render-image.ts';

/** The icon's one source, in the folder of public files and on the site. */
export const ICON = 'icon.svg';

/** Folders whose files are named by their content, and which hosts are asked to cache for a year. */
const HASHED_FOLDERS = ['assets', DATA_FOLDER, PREVIEW_FOLDER];

/** Files of the site's own that not every build writes, or that are written later than these. */
const OWN_FILES = [
  'sw.js',
  'index.html',
  '404.html',
  '_headers',
  ...[FEED, SITEMAP, ROBOTS].map((address) => address.slice(1)),
];

const problem = (file: string, refusal: ProblemText): Problem => ({
  file,
  line: 1,
  column: 1,
  ...refusal,
});

/**
 * Reads the icon.
 * @param folder of the public files
 * @param root files are named relative to this in problems
 * @throws ContentError if there is none, or none that can be rendered
 */
export function readIcon(folder: string, root: string): string {
  const path = join(folder, ICON);
  const refuse = (found: string) =>
    new ContentError([
      problem(relative(root, path), {
        found,
        expected: 'the icon of the site, an SVG',
        fix: 'put one there: the icons of the site are made from it',
      }),
    ]);
  if (!existsSync(path)) throw refuse('no such file');
  const icon = readFileSync(path, 'utf8');
  try {
    renderImage(icon, 64);
  } catch (error) {
    throw refuse(`a file that cannot be rendered (${String(error)})`);
  }
  return icon;
}

/**
 * Copies the public files into the site as they are, also those whose names begin with a dot.
 * @param folder of the public files
 * @param site the folder of the site, with everything in it but the service worker
 * @param root files are named relative to this in problems
 * @throws ContentError if one would take the place of something that the build writes; none is
 * copied then
 */
export function copyPublicFiles(folder: string, site: string, root: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const taken = takenPaths(site);
  const problems = files.flatMap((file) => {
    const refusal = refusalOf(file, relative(folder, file).replaceAll('\\', '/'), taken);
    return refusal ? [problem(relative(root, file), refusal)] : [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  for (const file of files) {
    const target = join(site, relative(folder, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    // Readable by the host, as all that is published.
    chmodSync(target, 0o644);
  }
}

/** What stands at a path of the site, in lower case: some hosts do not tell the cases apart. */
type Taken = ReadonlyMap<string, 'file' | 'folder'>;

function takenPaths(site: string): Taken {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  return new Map([
    ...entries.map((entry) => {
      const path = relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      return [path.toLowerCase(), entry.isDirectory() ? 'folder' : 'file'] as const;
    }),
    ...OWN_FILES.map((path) => [path, 'file'] as const),
  ]);
}

/** @returns why a file cannot be copied; undefined where it can. @param path from the site's root */
function refusalOf(file: string, path: string, taken: Taken): ProblemText | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return {
      found: 'a link that leads to no file',
      expected: 'files, or links to files',
      fix: 'put the files themselves there',
    };
  const lower = path.toLowerCase();
  const folders = lower.split('/').slice(0, -1);
  const [first = ''] = folders;
  if (HASHED_FOLDERS.includes(first))
    return {
      found: `a file in "${first}/", a folder of the build's own`,
      expected: `a file elsewhere: what is in "${first}/" has its hash in its name, and browsers keep it for a year`,
      fix: 'move it to a folder of another name',
    };
  const fileAbove = folders
    .map((_, index) => folders.slice(0, index + 1).join('/'))
    .find((above) => taken.get(above) === 'file');
  const found = fileAbove ?? (taken.has(lower) ? lower : undefined);
  if (found === undefined) return undefined;
  return {
    found: `a file in the place of "${found}${taken.get(found) === 'folder' ? '/' : ''}", which the build writes`,
    expected: 'files that take the place of nothing that the build writes',
    fix: 'give it another name, or remove it',
  };
}
