import { loadLanguage } from '../language/load-language.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Draft } from '../model/draft.ts';
import { assembleAnalysis } from './assemble-analysis.ts';
import { checkAliases } from './checks/aliases.ts';
import { account, countCoverage, type Coverage } from './checks/coverage-count.ts';
import { ProblemList } from './checks/deduplicate.ts';
import { checkDrafted } from './checks/drafted.ts';
import { checkNames } from './checks/names.ts';
import { checkOurHeadings } from './checks/our-headings.ts';
import { placeProblems } from './checks/placed-problems.ts';
import { checkSlug } from './checks/slug.ts';
import { checkWholeText } from './checks/whole-text.ts';
import { bindRecords } from './evidence/bind.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { makeEvidence } from './records/evidence.ts';
import { makeRecords } from './records/make-records.ts';
import type { SiteLink } from './source/links.ts';
import type { Source } from './source/source.ts';
import { changedTextProblem } from './source/text.ts';

/** What becomes of a content file: an analysis if nothing is wrong with it, else all its problems. */
export interface Compiled {
  analysis?: Analysis;
  /** What can be shown, while it is worked on, of one that has problems; never published. */
  draft?: Draft;
  problems: readonly Problem[];
  /** How much of what the text has is accounted for; of an analysis. */
  coverage?: Coverage;
  /** Whether it is marked as a draft: it is checked and shown in development, and not published. */
  isDraft?: boolean;
  /** Links to addresses of the site, still to be resolved. */
  links: readonly SiteLink[];
}

/**
 * Compiles one analysis: reads the file, binds its records to the words of the text, makes the records
 * of the model, checks the text as a whole, and puts all of it together.
 * @param slug its name in addresses: that of its file
 * @returns the model, or every problem that can be reported at once. Does not throw for what is in the file.
 */
export function compileAnalysis(original: Source, slug: string): Compiled {
  const problems = new ProblemList();
  problems.add(checkSlug(original.file, slug));
  const content = readContent(original, problems);
  if (!content) return { problems: problems.all, links: [] };
  const { file, sections, passages, records, unresolved, entries, links, text, state } = content;
  const binding = problems.keep(bindRecords(file, passages, records, unresolved, state));
  const { bound, claims } = binding;
  if (!content.front)
    return { problems: problems.all, links, ...(saysDraft(content.head) && { isDraft: true }) };

  const { matter, data } = content.front;
  const language = loadLanguage(matter.lang);
  problems.keep({ problems: checkDrafted(file, records) });
  problems.add(checkOurHeadings(data, matter.edition['our-headings'] ?? [], sections));
  const ids = [...sections, ...records].map(({ id }) => id);
  problems.add(checkAliases(data, matter, ids, content.unread, content.missing));

  const accounted = account(passages, claims, language);
  const { evidence, cited } = makeEvidence(bound, passages);
  const made = makeRecords(
    { file, matter, passages, records, unresolved, binding, evidence, accounted },
    problems,
  );
  // A text that was changed may have lost the words of a record, or have numbers that nobody
  // entered, or a link that was mistyped: one mistake, reported where it is seen best.
  if (text !== undefined && state === 'changed' && !binding.hasUnbound && !content.hasBadLinks)
    problems.add([changedTextProblem(data, matter, text)]);
  else if (text !== undefined && state !== 'changed') {
    problems.add(checkNames(data, matter, passages));
    const whole = { ...content, matter, binding, accounted };
    problems.add(checkWholeText(whole, language, problems.all));
  }

  const analysis = assembleAnalysis({
    slug,
    matter,
    data,
    sections,
    passages,
    bound,
    cited,
    ...made,
  });
  const result = { problems: problems.all, links };
  const draft = () => ({
    analysis,
    problems: placeProblems(problems.all, sections, passages, entries),
  });
  const coverage = countCoverage(accounted, language.file === undefined);
  if (matter.draft) return { ...result, draft: draft(), coverage, isDraft: true };
  return problems.all.length > 0
    ? { ...result, draft: draft() }
    : { ...result, analysis, coverage };
}

/** Whether front matter that has mistakes says that it is of a draft. */
const saysDraft = (yaml: string): boolean => /^draft:\s*true\s*$/m.test(yaml);
