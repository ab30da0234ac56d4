import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isReserved } from '../model/address.ts';
import type { Analysis, Node, Section } from '../model/analysis.ts';
import type { Evidence } from '../model/record.ts';
import { makeAgreements } from './agreements.ts';
import { checkAliases } from './aliases.ts';
import { toElements } from './elements.ts';
import { bindRecords, type BoundRecord } from './evidence.ts';
import { makeFigures } from './figures.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readLinks, type SiteLink } from './links.ts';
import { insertMarks, mergeSpans } from './marks.ts';
import { parseMarkdown } from './markdown.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { Problem } from './problem.ts';
import { loadLanguage } from './reading/load-language.ts';
import { readRecords, type Unread } from './records.ts';
import { checkReferences } from './references.ts';
import { isId } from './schema.ts';
import { splitSections, type SourceSection } from './sections.ts';
import type { Source } from './source.ts';
import { checkStatuses } from './statuses.ts';
import { checkHash, countWords, directionOf, plainText } from './text.ts';

/** What becomes of a content file: an analysis if nothing is wrong with it, else all its problems. */
export interface Compiled {
  analysis?: Analysis;
  problems: readonly Problem[];
  /** Links to addresses of the site, still to be resolved. */
  links: readonly SiteLink[];
}

/**
 * Compiles one analysis.
 * @param slug its name in addresses: that of its file
 * @returns the model, or every problem that can be told at once. Does not throw for what is in the file.
 */
export function compileAnalysis(source: Source, slug: string): Compiled {
  const { file } = source;
  const problems: Problem[] = checkSlug(file, slug);
  const keep = <T extends { problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const parsed = parseMarkdown(source);
  const { document } = parsed;
  const { matter, data } = keep(readFrontMatter(source, document.frontMatter));
  // Without its end, all of the text may be front matter, or the front matter text.
  if (!document.frontMatter) return { problems, links: [] };
  keep(parsed);
  const { sections } = keep(splitSections(file, document.tree));
  const isWhole = problems.length === 0;
  const { links } = keep(readLinks(file, sections));

  const passages = sections.flatMap((section) => passagesOf(section.id, section.prose));
  const unread: Unread = { ids: new Set(), any: false };
  const found = sections.flatMap((section) =>
    section.records ? keep(readRecords(file, section.id, section.records, unread)).records : [],
  );
  const { records, unresolved } = keep(checkReferences(file, found, unread));
  const { bound } = keep(bindRecords(file, passages, records, unresolved));

  if (!matter || !data) return { problems, links };
  const ids = [...sections, ...records].map(({ id }) => id);
  problems.push(...checkAliases(data, matter, ids, unread));
  const withHeadings = !matter.edition.ours.includes('section-headings');
  // What keeps a part of the text from being read has been told; its hash says nothing then.
  if (isWhole)
    problems.push(...checkHash(data, matter, plainText(sections, passages, withHeadings)));

  const { evidence, cited } = makeEvidence(bound, passages);
  const language = loadLanguage(matter.lang);
  problems.push(...checkStatuses(file, bound, passages, language));
  const { agreements } = keep(makeAgreements(file, records, evidence, language));
  const { figures } = keep(makeFigures(file, records, evidence, agreements, unresolved, language));
  if (problems.length > 0) return { problems, links };

  insertMarks(passages, bound);
  const { elementsOf, footnotes } = toElements({
    type: 'root',
    children: sections.flatMap(({ heading, prose }) => (heading ? [heading, ...prose] : prose)),
  });
  const toSection = (section: SourceSection) =>
    makeSection(section, passages, matter.lang, elementsOf);
  return {
    problems,
    links,
    analysis: {
      slug,
      ...describe(matter),
      sections: sections.map(toSection),
      footnotes,
      passages: cited,
      agreements,
      figures,
      quotations: [],
      events: [],
      notes: [],
    },
  };
}

function checkSlug(file: string, slug: string): Problem[] {
  if (isId(slug) && !isReserved(slug)) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      found: `the file name "${slug}"${isReserved(slug) ? ', which is an address of the site itself' : ''}`,
      expected: 'small letters a to z, digits and single hyphens: the name becomes the address',
      fix: 'rename the file',
    },
  ];
}

/** Where the words of each record stand, by its id, and the text of the passages that are cited. */
function makeEvidence(
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
): { evidence: Map<string, Evidence>; cited: string[] } {
  const indices = [...new Set(bound.map((entry) => entry.passage))].sort((a, b) => a - b);
  const evidence = new Map<string, Evidence>();
  for (const { record, passage, quote, spans } of bound) {
    evidence.set(record.id, {
      section: record.section,
      passage: indices.indexOf(passage),
      ...quote,
      words: mergeSpans([...spans.values()]),
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
function describe({ 'text-sha256': _, ...matter }: FrontMatter) {
  return { ...matter, dir: directionOf(matter.lang) };
}
