import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Compiled } from '../compile/analysis.ts';
import {
  analysisFiles,
  compileFile,
  gatherContent,
  isFolder,
  noFolder,
  slugOf,
  type Content,
} from '../compile/content.ts';
import { sha256 } from '../compile/source/text.ts';
import { compileVersion } from './code-version.ts';
import type { CompileTask } from './compile-job.ts';
import type { BuildContext } from './build-context.ts';
import { inPart, type Part } from './part.ts';

/** From how many bytes on other threads help to compile: it takes as long to start one. */
const MUCH = 300_000;

/**
 * Compiles a content folder as `compileContent` does; what has not changed since an earlier build,
 * and had no problems, is taken from there.
 * @param root files are named relative to this in problems
 * @param part which of the analyses; all of them if it is not given
 * @returns the content, and how many analyses were compiled now
 */
export async function compileLibrary(
  folder: string,
  root: string,
  { cache, pool, progress }: BuildContext,
  part?: Part,
): Promise<{ content: Content; compiled: number }> {
  const nameOf = (path: string) => relative(root, path);
  if (!isFolder(folder)) return { content: noFolder(nameOf(folder)), compiled: 0 };
  const version = compileVersion();
  const results: Compiled[] = [];
  const left: { at: number; key: string; task: CompileTask }[] = [];
  const files = analysisFiles(folder);
  (part ? inPart(files, part) : files).forEach((path, at) => {
    const file = nameOf(path);
    const bytes = read(path);
    // What cannot be read has a problem, which is reported with the others.
    if (!bytes) return (results[at] = compileFile(path, file));
    const key = sha256(JSON.stringify(['analysis', version, file, sha256(bytes)]));
    const kept = cache.getValue(key) as Compiled | undefined;
    if (kept) return (results[at] = kept);
    return left.push({ at, key, task: { bytes, file, slug: slugOf(path) } });
  });
  const note = progress.step('compiling', left.length);
  await pool.run({
    job: 'compile',
    shared: undefined,
    tasks: left.map(({ task }) => task),
    isMuch: left.reduce((total, { task }) => total + task.bytes.length, 0) > MUCH,
    take(result, index) {
      const { at, key } = left[index]!;
      results[at] = result;
      if (result.problems.length === 0) cache.putValue(key, result);
      note();
    },
  });
  return { content: gatherContent(folder, nameOf, results, !part), compiled: left.length };
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
