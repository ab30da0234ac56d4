import { labels } from '../../messages/labels.ts';
import { sharing as m } from '../../messages/sharing.ts';
import { STATUS_MEANINGS } from '../../model/labels/meanings.ts';
import { address, entryId } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { attribute, attributionWords, type Piece } from '../../model/sharing/attribution.ts';
import { citedRecord, citedSection, type Cited } from '../../model/sharing/citation.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { makePassageLink, passageSearch } from '../../model/passage/link.ts';
import {
  lettersIn,
  lettersWithin,
  lettersOf,
  wordsIn,
  wordsOf,
  type Passage,
} from '../../model/passage/text.ts';
import { passageText, quoteOf } from '../../model/records/evidence.ts';
import { provenance } from '../../model/records/provenance.ts';
import { statusWords } from '../../model/records/status-words.ts';
import { type Agreement, type Figure, type Quotation } from '../../model/record.ts';
import { isOfNobody } from '../../model/records/speakers.ts';
import { withSource } from '../../model/sharing/with-source.ts';
import type { TargetWords } from './reader-tools.ts';
import type { PageBlock } from './text-blocks.ts';

/** What a reader shares or cites. */
export interface ShareTarget {
  /** What it is, for what is said of it: "this passage". */
  name: string;
  /** Where it is; absolute. */
  url: string;
  /** The words with where they are from; absent where it is more than some words. */
  withSource?: string;
  /** For the title of what is shared. */
  title: string;
  cited: Cited;
  /** Where in the page it stands, of words of the text. */
  words?: TargetWords;
}

/** The site that it is on. */
export interface Where {
  site: string;
  /** @returns an absolute address. */
  link: (path: string) => string;
}

/** @returns what there is to share of some words of the text; undefined if they are not the text's. */
export function passageTarget(
  analysis: Analysis,
  blocks: readonly PageBlock[],
  passage: Passage,
  name: string,
  { site, link }: Where,
): ShareTarget | undefined {
  const made = makePassageLink(blocks, passage, analysis.lang);
  if (!made) return undefined;
  const { section } = made;
  const heading = analysis.sections.find(({ id }) => id === section)?.heading;
  const path = heading ? address.section(analysis.slug, section) : address.analysis(analysis.slug);
  const url = link(path) + passageSearch(made.link) + made.directive;
  const whose = attributionWords(attribute(analysis, piecesOf(blocks, passage)), analysis);
  const part = heading && citedSection(section, heading.text);
  return {
    name,
    url,
    withSource: withSource(analysis, wordsOf(blocks, passage), whose, url, site),
    title: heading ? `${heading.text} · ${analysis.title}` : analysis.title,
    cited: { ...(part && { part }), url: link(path) },
    words: { blocks, passage },
  };
}

function piecesOf(blocks: readonly PageBlock[], { start, end }: Passage): Piece[] {
  return blocks.slice(start.block, end.block + 1).flatMap((block, index) => {
    if (block.section === undefined) return [];
    const within = lettersWithin(lettersOf([block]), {
      start: { block: 0, offset: index === 0 ? start.offset : 0 },
      end: { block: 0, offset: start.block + index === end.block ? end.offset : block.text.length },
    });
    return within
      ? [{ ...within, section: block.section, letters: lettersIn(wordsIn(block)) }]
      : [];
  });
}

/**
 * @param path of a link of this site, from its root
 * @param anchor the fragment that it has
 * @returns what there is to share at its address: a section, a record, or all of the analysis
 */
export function addressTarget(
  analysis: Analysis,
  path: string,
  anchor: string,
  where: Where,
): ShareTarget {
  const { slug, title, sections, agreements, figures, quotations } = analysis;
  const { link } = where;
  const url = link(anchor ? `${path}#${anchor}` : path);
  const record = [...agreements, ...figures].find(
    ({ kind, id }) => path === address[kind](slug, id),
  );
  if (record)
    return {
      name: record.kind === 'figure' ? m.thisFigure() : m.thisAgreement(),
      url,
      withSource: recordWithSource(analysis, record, url, where.site),
      title: `${record.label} · ${title}`,
      cited: { part: citedRecord(record), url },
    };
  const quotation = quotations.find(({ id }) => anchor === entryId('quotation', id));
  const id = quotation?.evidence.section;
  const section = sections.find((one) => id === one.id || path === address.section(slug, one.id));
  const part = section?.heading && citedSection(section.id, section.heading.text);
  const place = section ? address.section(slug, section.id) : address.analysis(slug);
  return {
    name: quotation ? m.theseWords() : part ? m.thisSection() : m.thisAnalysis(),
    url,
    ...(quotation && { withSource: voiceWithSource(analysis, quotation, url, where.site) }),
    title: part ? `${part.title} · ${title}` : title,
    cited: { ...(part && { part }), url: link(place) },
  };
}

/** What the sentence also says, which the reader has to weigh. */
const alsoSays = ({ despite }: Agreement | Figure): string =>
  despite
    ? ` ${m.alsoSays({ words: despite.map((words) => labels.quotedWords({ words })).join(labels.comma()) })}`
    : '';

/** The sentence that it rests on, and how the edition reads it. */
function recordWithSource(
  analysis: Analysis,
  record: Agreement | Figure,
  url: string,
  site: string,
): string {
  const { passages } = analysis;
  const { label } = record;
  const isDerived = record.kind === 'figure' && record.derived;
  const evidence = record.kind === 'figure' && record.derived ? record.firstInput : record.evidence;
  const passage = passageText(evidence, passages);
  const what =
    record.kind === 'figure'
      ? m.figureRead({
          label,
          value: valueWithUnit(record, analysis),
          provenance: provenance(record),
        }) + alsoSays(record)
      : m.agreementRead({
          label,
          status: statusWords(record),
          meaning: STATUS_MEANINGS[record.status](),
        }) + alsoSays(record);
  const before = (offset: number) => lettersIn(passage.slice(0, offset)).length;
  const whose = attributionWords(
    attribute(analysis, [
      {
        section: evidence.section,
        letters: lettersIn(passage),
        start: before(evidence.start),
        end: before(evidence.end),
      },
    ]),
    analysis,
  );
  const reckoned = isDerived ? `${m.reckoned()} ` : '';
  return withSource(
    analysis,
    quoteOf(evidence, passages),
    `${what} ${reckoned}${whose}`,
    url,
    site,
  );
}

const voiceWithSource = (
  analysis: Analysis,
  quotation: Quotation,
  url: string,
  site: string,
): string =>
  withSource(
    analysis,
    quotation.words,
    attributionWords(
      isOfNobody(quotation.use) || quotation.speaker.kind === 'author'
        ? { kind: 'author', quoting: [] }
        : { kind: 'said', by: quotation },
      analysis,
    ),
    url,
    site,
  );
