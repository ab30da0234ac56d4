import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isLanguage, isReservedSlug } from '../model/address/reserved-slugs.ts';
import type { Draft } from '../model/draft.ts';
import { COVERED, type Analysis, type Node, type Section } from '../model/analysis.ts';
import { isStated, type Evidence } from '../model/record.ts';
import { makeAgreements } from './records/agreements.ts';
import { checkAliases } from './checks/aliases.ts';
import { account, countCoverage, type Coverage } from './checks/coverage-count.ts';
import { checkAttributions } from './checks/attributions.ts';
import { checkVoices } from './checks/voices.ts';
import { checkSpeakers } from './checks/speakers.ts';
import { checkEmphasis } from './checks/failed-emphasis.ts';
import { checkMixedScripts } from './checks/mixed-scripts.ts';
import { checkCells } from './checks/cells.ts';
import { checkStatedAgreements, unclaimedAgreements } from './checks/stated-agreements.ts';
import { checkDrafted } from './checks/drafted.ts';
import { checkWaivers } from './checks/waivers.ts';
import { checkWholeValues } from './checks/whole-values.ts';
import { checkCoverage, uncertainPassages } from './checks/coverage.ts';
import { toElements } from './tree/elements.ts';
import { bindRecords } from './evidence/bind.ts';
import type { BoundRecord, Claim } from './evidence/bound.ts';
import type { Dating } from './records/dated-by.ts';
import { findWords } from './evidence/whole-words.ts';
import { checkMembers } from './records/members.ts';
import { checkModes } from './records/modes.ts';
import { makeEvents } from './records/events.ts';
import { makeFigures, type ChangeClaims } from './records/figures.ts';
import { NO_TRANSLATION, readFrontMatter, type FrontMatter } from './source/front-matter.ts';
import { checkCharacters } from './source/hygiene.ts';
import { checkLimits } from './source/limits.ts';
import { readLinks, type SiteLink } from './source/links.ts';
import { insertMarks, mergeSpans } from './tree/insert-marks.ts';
import { parseMarkdown } from './source/markdown.ts';
import { nearest } from './did-you-mean.ts';
import type { YamlData } from './source/yaml.ts';
import { checkNames } from './checks/names.ts';
import { makeNotes } from './records/notes.ts';
import { foldWhiteSpace, passagesOf, type Passage } from './source/passages.ts';
import { placeProblems } from './checks/placed-problems.ts';
import type { Problem } from './problem.ts';
import { makeQuotations } from './records/quotations.ts';
import { loadLanguage } from '../language/load-language.ts';
import { readRecords, type Entry, type Unread } from './source/read-records.ts';
import { checkReferences } from './evidence/references.ts';
import { isId } from './source/schema.ts';
import { splitSections, type SourceSection } from './source/sections.ts';
import type { Source } from './source/source.ts';
import { checkStatuses } from './records/statuses.ts';
import { withoutDuplicates, recordsWithProblems } from './checks/deduplicate.ts';
import {
  countWords,
  directionOf,
  isEntered,
  plainText,
  changedTextProblem,
} from './source/text.ts';
import { totalsOf } from '../model/records/totals.ts';

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
 * Compiles one analysis.
 * @param slug its name in addresses: that of its file
 * @returns the model, or every problem that can be reported at once. Does not throw for what is in the file.
 */
export function compileAnalysis(original: Source, slug: string): Compiled {
  const { file } = original;
  const problems: Problem[] = checkSlug(file, slug);
  const keep = <T extends { problems: readonly Problem[] }>(result: T): T => {
    problems.push(...withoutDuplicates(result.problems, problems));
    return result;
  };
  keep({ problems: checkCharacters(original) });
  const limited = keep(checkLimits(original));
  const source = { file, text: limited.text };
  const parsed = parseMarkdown(source);
  const { document } = parsed;
  const { matter, data } = keep(readFrontMatter(source, document.frontMatter));
  // Without its end, all of the text may be front matter, or the front matter text.
  if (!document.frontMatter) return { problems, links: [] };
  keep(parsed);
  const { sections, hasHidden, problems: misplaced } = keep(splitSections(file, document.tree));
  const isWhole = problems.length === 0;
  const isBroken = limited.problems.length + parsed.problems.length + misplaced.length > 0;
  const { links, problems: badLinks } = keep(readLinks(file, sections));

  const passages = sections.flatMap((section) => passagesOf(section.id, section.prose));
  const entries: Entry[] = [];
  const unread: Unread = { ids: new Set(), any: hasHidden || document.isCut };
  /** Sections of which a record could not be read, so that what it accounts for is not known. */
  const unreadIn = new Set<string>();
  const found = sections.flatMap((section) => {
    if (!section.records) return [];
    const result = keep(readRecords(file, section.id, section.records, unread));
    if (result.problems.length > 0) unreadIn.add(section.id);
    entries.push(...result.entries);
    return result.records;
  });
  const { records, unresolved, missing } = keep(checkReferences(file, found, unread));
  // What a record that is not there accounts for is not known either.
  for (const record of found)
    if (!records.includes(record) || unresolved.has(record.id)) unreadIn.add(record.section);

  // What keeps a part of the text from being read has been reported; its hash says nothing then.
  const ourHeadings = matter?.edition['our-headings'] ?? [];
  const isOurs = ({ id }: SourceSection) =>
    matter?.edition.ours.includes('section-headings') === true || ourHeadings.includes(id);
  const text = isWhole ? plainText(sections, passages, (one) => !isOurs(one)) : undefined;
  // The fingerprint of a draft follows its text.
  const changed =
    text !== undefined && matter !== undefined && !matter.draft && !isEntered(matter, text);
  const state = isBroken ? 'broken' : changed ? 'changed' : 'entered';
  const binding = keep(bindRecords(file, passages, records, unresolved, state));
  const { bound, claims } = binding;

  if (!matter || !data)
    return { problems, links, ...(saysDraft(document.frontMatter.value) && { isDraft: true }) };
  keep({ problems: checkDrafted(file, records) });
  const ids = [...sections, ...records].map(({ id }) => id);
  problems.push(...checkOurHeadings(data, ourHeadings, sections));
  problems.push(...checkAliases(data, matter, ids, unread, missing));
  const language = loadLanguage(matter.lang);
  const dating: Dating = {
    published: isStated(matter.published) ? matter.published : undefined,
    isInText: (words) =>
      passages.some(({ text }) => findWords(text, foldWhiteSpace(words).trim()) >= 0),
  };
  const accounted = account(passages, claims, language);
  const { evidence, cited } = makeEvidence(bound, passages);
  keep({ problems: checkStatuses(file, bound, passages, language) });
  keep({ problems: checkWholeValues(file, claims, passages, language) });
  keep({ problems: checkCells(file, bound, passages, language) });
  const { attributed } = keep(checkAttributions(file, bound, claims, passages, language));
  keep({ problems: checkVoices(file, records, matter.names, language) });
  keep({ problems: checkSpeakers(file, bound, claims, passages, language) });
  keep({ problems: checkMembers(file, bound, passages, language) });
  keep({ problems: checkModes(file, bound, passages, language) });
  const { agreements } = keep(makeAgreements(file, records, evidence, language, dating));
  const { figures } = keep(
    makeFigures(
      file,
      records,
      evidence,
      agreements,
      unresolved,
      language,
      problems,
      dating,
      changeClaims(claims, passages),
    ),
  );
  // Words that no input has are no second mistake where the inputs are the wrong ones.
  const withProblems = recordsWithProblems(records, problems);
  keep({
    problems: binding.ofDerived.flatMap(({ record, problem }) =>
      withProblems.has(record.id) ? [] : problem,
    ),
  });
  const { quotations } = keep(
    makeQuotations(file, bound, evidence, accounted, matter.names, language, dating),
  );
  const { events } = keep(makeEvents(file, records, evidence, language, dating));
  const notes = makeNotes(records, evidence);
  // A text that was changed may have lost the words of a record, or have numbers that nobody
  // entered, or a link that was mistyped: one mistake, reported where it is seen best.
  if (changed && !binding.hasUnbound && badLinks.length === 0)
    problems.push(changedTextProblem(data, matter, text));
  else if (text !== undefined && !changed) {
    problems.push(...checkNames(data, matter, passages));
    const { covers } = matter.edition;
    const stated =
      !covers || covers.includes('agreements')
        ? unclaimedAgreements(passages, bound, claims, language)
        : [];
    const uncertain = uncertainPassages(passages, bound, problems, [
      ...unreadIn,
      ...binding.uncertain,
    ]);
    const isSound = problems.length === 0;
    const uncovered = checkCoverage(
      file,
      source.text,
      passages,
      accounted,
      uncertain,
      matter.lang,
      covers,
    );
    problems.push(
      ...uncovered,
      // What a record with a mistake, or one that is missing, accounts for is not known.
      ...(isSound && uncovered.length === 0
        ? checkStatedAgreements(file, source.text, passages, stated, claims, uncertain)
        : []),
      ...checkWaivers(file, claims, accounted, stated),
      ...checkMixedScripts(file, source.text, passages, claims, matter),
      ...checkEmphasis(file, source.text, passages),
    );
  }

  insertMarks(passages, bound);
  const { elementsOf, footnotes } = toElements({
    type: 'root',
    children: sections.flatMap(({ heading, prose }) => (heading ? [heading, ...prose] : prose)),
  });
  const toSection = (section: SourceSection) =>
    makeSection(section, passages, matter.lang, elementsOf);
  const analysis: Analysis = {
    slug,
    ...describe(matter),
    ...(isOriginal(data) && { isOriginal: true as const }),
    ...(language.file === undefined && { isLimited: true as const }),
    sections: sections.map(toSection),
    footnotes,
    passages: cited,
    totals: totalsOf(agreements, quotations, matter.lang),
    agreements,
    figures: figures.map((figure) =>
      attributed.has(figure.id) ? { ...figure, isAttributed: true as const } : figure,
    ),
    quotations,
    events,
    notes,
  };
  const placed = () => placeProblems(problems, sections, passages, entries);
  const coverage = countCoverage(accounted, language.file === undefined);
  if (matter.draft)
    return { draft: { analysis, problems: placed() }, coverage, problems, links, isDraft: true };
  return problems.length > 0
    ? { draft: { analysis, problems: placed() }, problems, links }
    : { analysis, coverage, problems, links };
}

function checkSlug(file: string, slug: string): Problem[] {
  if (isId(slug) && !isReservedSlug(slug)) return [];
  const taken = isLanguage(slug) ? 'is kept for a language' : 'is an address of the site itself';
  return [
    {
      file,
      line: 1,
      column: 1,
      found: `the file name "${slug}"${isReservedSlug(slug) ? `, which ${taken}` : ''}`,
      expected: 'small letters a to z, digits and single hyphens: the name becomes the address',
      fix: 'rename the file',
    },
  ];
}

/** Where the words of each change stand, by the id of its record. */
function changeClaims(claims: readonly Claim[], passages: readonly Passage[]): ChangeClaims {
  const found = new Map<string, { text: string; claims: Map<string, Claim> }>();
  for (const claim of claims) {
    const part = /^change\.(.+)$/u.exec(claim.field)?.[1];
    if (part === undefined) continue;
    const own = found.get(claim.record.id) ?? {
      text: passages[claim.passage]!.text,
      claims: new Map<string, Claim>(),
    };
    own.claims.set(part, claim);
    found.set(claim.record.id, own);
  }
  return found;
}

/** Where the words of each record stand, by its id, and the text of the passages that are cited. */
function makeEvidence(
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
): { evidence: Map<string, Evidence>; cited: string[] } {
  const shown = bound.filter(({ record }) => record.kind !== 'waive');
  const indices = [...new Set(shown.flatMap(({ passage, heads }) => [passage, ...heads]))].sort(
    (a, b) => a - b,
  );
  const evidence = new Map<string, Evidence>();
  for (const { record, passage, quote, spans, heads } of shown) {
    evidence.set(record.id, {
      section: record.section,
      passage: indices.indexOf(passage),
      ...quote,
      words: mergeSpans([...spans.values()]),
      ...(heads.length > 0 && { heads: heads.map((head) => indices.indexOf(head)) }),
    });
  }
  return { evidence, cited: indices.map((index) => passages[index]!.text) };
}

function makeSection(
  { id, heading, prose }: SourceSection,
  passages: readonly Passage[],
  lang: string,
  elementsOf: (nodes: readonly RootContent[]) => Node[],
): Section {
  const own = passages.filter((passage) => passage.section === id);
  const section: Section = {
    id,
    body: elementsOf(prose),
    words: own.reduce((total, { text }) => total + countWords(text, lang), 0),
  };
  if (heading) {
    const [element] = elementsOf([heading]);
    const nodes = typeof element === 'object' ? (element.children ?? []) : [];
    section.heading = { text: toString(heading), nodes };
  }
  return section;
}

/** What the front matter says, as the model has it. */
function describe({
  'text-sha256': _sha,
  draft: _draft,
  edition: { 'our-headings': ourHeadings, covers, ...edition },
  ...matter
}: FrontMatter) {
  return {
    ...matter,
    edition: {
      ...edition,
      ...(ourHeadings && { ourHeadings }),
      ...(covers && covers.length < COVERED.length && { covers }),
    },
    dir: directionOf(matter.lang),
  };
}

/** Whether the front matter says that the text is no translation. */
const isOriginal = ({ value }: YamlData): boolean =>
  (value as { translation?: unknown }).translation === NO_TRANSLATION;

/** The headings that are this edition's are headings of the text. */
function checkOurHeadings(
  data: YamlData,
  ids: readonly string[],
  sections: readonly SourceSection[],
): Problem[] {
  const known = sections.flatMap(({ id, heading }) => (heading ? [id] : []));
  return ids.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const meant = nearest(id, known);
    return [
      {
        file: data.file,
        ...data.place(['edition', 'our-headings', index]),
        found: `"${id}", an id that no section has`,
        expected: 'the id of a section whose heading is this edition’s',
        fix: meant === undefined ? 'remove it' : `write "${meant}"`,
      },
    ];
  });
}

/** Whether front matter that has mistakes says that it is of a draft. */
const saysDraft = (yaml: string): boolean => /^draft:\s*true\s*$/m.test(yaml);
