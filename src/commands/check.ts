import { basename, relative } from 'node:path';
import {
  ABOUT,
  compileAbout,
  compileContent,
  compileFile,
  type Content,
} from '../compile/content.ts';
import { countProblems, formatProblems, type Problem } from '../compile/problem.ts';

/**
 * `npm run check [file …]`: holds the content against the format and prints every problem.
 * Without files, the whole content folder; links between pages are checked only then.
 */
const files = process.argv.slice(2);
const problems: readonly Problem[] =
  files.length > 0
    ? files.flatMap((file) => {
        const compile = basename(file) === ABOUT ? compileAbout : compileFile;
        return compile(file, relative(process.cwd(), file)).problems;
      })
    : report(compileContent(process.env['CONTENT'] ?? 'content'));

if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${countProblems(problems)}`);
  process.exitCode = 1;
} else if (files.length > 0) {
  console.log(`no problems in ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
}

function report({ analyses, problems }: Content): readonly Problem[] {
  if (problems.length === 0) {
    for (const { slug, sections, agreements, figures } of analyses)
      console.log(
        `${slug}: ${sections.length} sections, ${agreements.length} agreements, ${figures.length} figures, no problems`,
      );
  }
  return problems;
}
