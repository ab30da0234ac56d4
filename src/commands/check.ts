import { basename, relative } from 'node:path';
import {
  ABOUT,
  compileAbout,
  compileContent,
  compileFile,
  EDITORS_PAGE,
  type Content,
} from '../compile/content.ts';
import { formatCoverage } from '../compile/checks/coverage-count.ts';
import { countProblems, formatProblems, type Problem } from '../compile/problem.ts';

/**
 * `npm run check [file …]`: holds the content against the format and prints every problem.
 * Without files, the whole content folder; links between pages are checked only then.
 */
const files = process.argv.slice(2);
const problems: readonly Problem[] =
  files.length > 0
    ? files.flatMap((file) => {
        if (basename(file) === EDITORS_PAGE) return [];
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

function report({ analyses, coverage, problems }: Content): readonly Problem[] {
  if (problems.length > 0) return problems;
  for (const { slug, sections, agreements, figures, quotations, events, notes } of analyses) {
    const counts = coverage.get(slug);
    const parts = { sections, agreements, figures, quotations, events, notes };
    const list = Object.entries(parts).map(([name, { length }]) => countOf(length, name));
    console.log(`${slug}: ${list.join(', ')}, no problems`);
    if (counts) console.log(`  ${formatCoverage(counts)}`);
  }
  return problems;
}

/** @param plural the plural of what is counted, in -s */
function countOf(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.slice(0, -1) : plural}`;
}
