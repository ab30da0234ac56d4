import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftRecords, type DraftedFile } from '../authoring/draft.ts';
import { countProblems, formatProblems, type Problem } from '../compile/problem.ts';
import { readSource } from '../compile/source/source.ts';

/**
 * `npm run draft -- <slug>`: writes records for what the text has and none accounts for. Adds lines
 * to the file of the analysis; changes none that is there.
 */
const [given, ...more] = process.argv.slice(2);
if (given === undefined || more.length > 0 || given.startsWith('-')) {
  console.error('npm run draft -- <slug>\n  the slug is the name of the file without ".md"');
  process.exitCode = 1;
} else {
  const slug = basename(given, '.md');
  const path = join(process.env['CONTENT'] ?? 'content', `${slug}.md`);
  const { source, problem } = readSource(path, path);
  const { file, problems } = source ? draftRecords(source) : { problems: [problem] };
  if (file) report(path, file);
  else refuse(problems);
}

function refuse(problems: readonly Problem[]): void {
  console.error(formatProblems(problems));
  console.error(`\n${countProblems(problems)}; nothing was drafted, the file is unchanged`);
  process.exitCode = 1;
}

function report(path: string, { text, records, unclear, left, limit }: DraftedFile): void {
  if (limit !== undefined) console.log(limit);
  for (const id of unclear) {
    console.log(
      `nothing was added to the section "${id}": a record there has a mistake, so it is unclear what it accounts for`,
    );
  }
  for (const { section, text: words } of left) {
    console.log(
      `no record was drafted for "${words}" in the section "${section}": the same words occur there more than once`,
    );
  }
  if (records.length === 0) {
    console.log(
      unclear.length + left.length > 0
        ? `${path} is unchanged; npm run check shows what to fix`
        : `nothing to draft: ${limit === undefined ? `everything in ${path}` : 'what was looked for'} is accounted for`,
    );
    return;
  }
  writeFileSync(path, text);
  const count = (kind: string, one: string) => {
    const { length } = records.filter((record) => record.kind === kind);
    return length === 0 ? [] : [`${length} ${one}${length === 1 ? '' : 's'}`];
  };
  const list = [
    ...count('agreement', 'agreement'),
    ...count('figure', 'figure'),
    ...count('event', 'event'),
    ...count('quotation', 'quotation'),
    ...count('waive', 'waiver'),
  ];
  console.log(`${path}: drafted ${list.join(', ')}`);
  console.log(`
Correct them: they are at the end of each section, below a line that says so.
  - Move a date that belongs to a figure to its "period", that of an agreement to its "date", and
    remove the event.
  - Give figures and events names of your own, and mark those of trade "about: trade".
  - A number that counts nothing new needs no figure: waive it.
  - Add agreements that are only planned or mentioned, and reported speech.
npm run check shows what is left to decide.`);
}
