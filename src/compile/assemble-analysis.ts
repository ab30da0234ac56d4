import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { loadLanguage } from '../language/load-language.ts';
import { COVERED, type Analysis, type Node, type Section } from '../model/analysis.ts';
import { totalsOf } from '../model/records/totals.ts';
import type { BoundRecord } from './evidence/bound.ts';
import { NO_TRANSLATION, type FrontMatter } from './source/front-matter.ts';
import type { Passage } from './source/passages.ts';
import type { SourceSection } from './source/sections.ts';
import { countWords, directionOf } from './source/text.ts';
import type { YamlData } from './source/yaml.ts';
import { toElements } from './tree/elements.ts';
import { insertMarks } from './tree/insert-marks.ts';

/** What an analysis is put together from. */
export interface AnalysisParts extends Pick<
  Analysis,
  'slug' | 'agreements' | 'figures' | 'quotations' | 'events' | 'notes'
> {
  matter: FrontMatter;
  data: YamlData;
  sections: readonly SourceSection[];
  passages: readonly Passage[];
  bound: readonly BoundRecord[];
  /** The text of the passages that records rest on. */
  cited: string[];
}

/**
 * Puts an analysis together: the text with the marks of its records, and the records.
 * Inserts the marks into the tree of the text.
 */
export function assembleAnalysis({
  slug,
  matter,
  data,
  sections,
  passages,
  bound,
  cited,
  ...records
}: AnalysisParts): Analysis {
  insertMarks(passages, bound);
  const { elementsOf, footnotes } = toElements({
    type: 'root',
    children: sections.flatMap(({ heading, prose }) => (heading ? [heading, ...prose] : prose)),
  });
  return {
    slug,
    ...describe(matter),
    ...(isOriginal(data) && { isOriginal: true as const }),
    ...(loadLanguage(matter.lang).file === undefined && { isLimited: true as const }),
    sections: sections.map((section) => makeSection(section, passages, matter.lang, elementsOf)),
    footnotes,
    passages: cited,
    totals: totalsOf(records.agreements, records.quotations, matter.lang),
    ...records,
  };
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
