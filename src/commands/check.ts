import { basename, relative } from 'node:path';
import { compileContent, compileFile, EDITORS_PAGE, type Content } from '../compile/content.ts';
import { ABOUT, compileAbout } from '../compile/site.ts';
import { formatCoverage, type Coverage } from '../compile/checks/coverage-count.ts';
import { missingMessages } from '../publish/load-messages.ts';
import { countProblems, formatProblems, type Problem } from '../compile/problem.ts';

/**
 * `npm run check [file …]`: holds the content against the format and prints every problem.
 * Without files, the whole content folder; links between pages are checked only then.
 */
const files = process.argv.slice(2);
/** Files in languages of which not everything is looked for. */
const limited = new Map<string, Coverage>();
const problems: readonly Problem[] =
  files.length > 0
    ? files.flatMap((file) => {
        if (basename(file) === EDITORS_PAGE) return [];
        const name = relative(process.cwd(), file);
        if (basename(file) === ABOUT) return compileAbout(file, name).problems;
        const { problems: own, coverage } = compileFile(file, name);
        if (coverage?.isLimited) limited.set(name, coverage);
        return own;
      })
    : report(compileContent(process.env['CONTENT'] ?? 'content'));

if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${countProblems(problems)}`);
  process.exitCode = 1;
} else if (files.length > 0) {
  console.log(`no problems in ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
  for (const [file, counts] of limited) console.log(`  ${file}: ${formatCoverage(counts)}`);
}

if (files.length === 0) await reportMessages();

/** Words of the interface that a language lacks keep nothing from being published: they are English. */
async function reportMessages(): Promise<void> {
  for (const [language, keys] of await missingMessages())
    console.log(
      `src/messages/${language}: ${countOf(keys.length, 'messages')} missing, shown in English: ${keys.join(', ')}`,
    );
}

function report({
  analyses,
  coverage,
  drafts,
  problems,
  draftProblems,
}: Content): readonly Problem[] {
  reportDrafts(drafts, draftProblems);
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

/** Drafts are checked as well, and what is wrong with them keeps nothing from being published. */
function reportDrafts(drafts: Content['drafts'], problems: readonly Problem[]): void {
  if (problems.length > 0)
    console.log(
      `${formatProblems(problems)}\n\n${countProblems(problems)}, in drafts: they are not published\n`,
    );
  for (const { analysis, problems: own } of drafts)
    if (own.length === 0)
      console.log(`${analysis.slug}: a draft without problems; delete "draft: true" to publish it`);
}

/** @param plural the plural of what is counted, in -s */
function countOf(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.slice(0, -1) : plural}`;
}
