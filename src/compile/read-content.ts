import type { ProblemList } from './checks/deduplicate.ts';
import { checkReferences } from './evidence/references.ts';
import type { TextState } from './problem.ts';
import { readFrontMatter, type FrontMatter } from './source/front-matter.ts';
import { checkCharacters } from './source/hygiene.ts';
import { checkLimits } from './source/limits.ts';
import { readLinks, type SiteLink } from './source/links.ts';
import { parseMarkdown } from './source/markdown.ts';
import { passagesOf, type Passage } from './source/passages.ts';
import { readRecords, type Entry, type SourceRecord, type Unread } from './source/read-records.ts';
import { splitSections, type SourceSection } from './source/sections.ts';
import type { Source } from './source/source.ts';
import { isEntered, plainText } from './source/text.ts';
import type { YamlData } from './source/yaml.ts';

/** What stands in a content file, before its records are bound to the words of the text. */
export interface Content {
  file: string;
  /** All of the file. */
  source: string;
  /** The front matter as it is written. */
  head: string;
  /** The front matter that was read; absent if it has mistakes. */
  front?: { matter: FrontMatter; data: YamlData };
  sections: readonly SourceSection[];
  passages: readonly Passage[];
  /** Those whose references lead somewhere. */
  records: readonly SourceRecord[];
  /** The ids of those that refer to something that is not there. */
  unresolved: ReadonlySet<string>;
  /** Ids that records name and that nothing has. */
  missing: ReadonlySet<string>;
  /** All entries of the blocks of records, those with mistakes too. */
  entries: readonly Entry[];
  unread: Unread;
  /** Sections of which a record could not be read, so that what it accounts for is not known. */
  unreadIn: ReadonlySet<string>;
  links: readonly SiteLink[];
  hasBadLinks: boolean;
  /** The text as its hash is of; absent where a mistake kept a part of it from being read. */
  text: string | undefined;
  state: TextState;
}

/**
 * Reads a content file: front matter, sections, passages, links and records.
 * @param problems receives what is wrong with it
 * @returns undefined where nobody can say which part of it is the text
 */
export function readContent(original: Source, problems: ProblemList): Content | undefined {
  const { file } = original;
  problems.keep({ problems: checkCharacters(original) });
  const limited = problems.keep(checkLimits(original));
  const source = { file, text: limited.text };
  const parsed = parseMarkdown(source);
  const { document } = parsed;
  const { matter, data } = problems.keep(readFrontMatter(source, document.frontMatter));
  // Without its end, all of the text may be front matter, or the front matter text.
  if (!document.frontMatter) return undefined;
  problems.keep(parsed);
  const {
    sections,
    hasHidden,
    problems: misplaced,
  } = problems.keep(splitSections(file, document.tree));
  // What keeps a part of the text from being read has been reported; its hash says nothing then.
  const isWhole = problems.all.length === 0;
  const isBroken = limited.problems.length + parsed.problems.length + misplaced.length > 0;
  const { links, problems: badLinks } = problems.keep(readLinks(file, sections));
  const passages = sections.flatMap((section) => passagesOf(section.id, section.prose));
  const unread: Unread = { ids: new Set(), any: hasHidden || document.isCut };
  const text = isWhole
    ? plainText(sections, passages, (section) => !isOurHeading(section, matter))
    : undefined;
  return {
    file,
    source: source.text,
    head: document.frontMatter.value,
    ...(matter && data && { front: { matter, data } }),
    sections,
    passages,
    ...readAllRecords(file, sections, unread, problems),
    unread,
    links,
    hasBadLinks: badLinks.length > 0,
    text,
    state: isBroken ? 'broken' : isChanged(text, matter) ? 'changed' : 'entered',
  };
}

function readAllRecords(
  file: string,
  sections: readonly SourceSection[],
  unread: Unread,
  problems: ProblemList,
): Pick<Content, 'records' | 'unresolved' | 'missing' | 'entries' | 'unreadIn'> {
  const entries: Entry[] = [];
  const unreadIn = new Set<string>();
  const found = sections.flatMap((section) => {
    if (!section.records) return [];
    const result = problems.keep(readRecords(file, section.id, section.records, unread));
    if (result.problems.length > 0) unreadIn.add(section.id);
    entries.push(...result.entries);
    return result.records;
  });
  const { records, unresolved, missing } = problems.keep(checkReferences(file, found, unread));
  // What a record that is not there accounts for is not known either.
  for (const record of found)
    if (!records.includes(record) || unresolved.has(record.id)) unreadIn.add(record.section);
  return { records, unresolved, missing, entries, unreadIn };
}

/** Whether a heading is this edition's, and not of the text. */
const isOurHeading = ({ id }: SourceSection, matter: FrontMatter | undefined): boolean =>
  matter?.edition.ours.includes('section-headings') === true ||
  matter?.edition['our-headings']?.includes(id) === true;

/** Whether a text is not the one that was entered; the hash of a draft follows its text. */
const isChanged = (text: string | undefined, matter: FrontMatter | undefined): boolean =>
  text !== undefined && matter !== undefined && !matter.draft && !isEntered(matter, text);
