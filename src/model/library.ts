import type { Analysis, Highlight, Library, LibraryCover, LibraryEntry, Site } from './analysis.ts';
import { isStated, type Agreement, type Figure } from './record.ts';
import { ENTRIES_PER_PAGE, pagesOfLibrary } from './address/library-pages.ts';
import { valueWithUnit } from './records/value-with-unit.ts';
import { lead } from './outline.ts';
import { wordCount } from './reading-time.ts';

const HIGHLIGHTS = 6;

/**
 * What the pages of the library need to know of the analyses, without their texts.
 * @param analyses the newest first
 * @param dataOf the path of an analysis's model, from the site's root
 */
export function makeLibrary(
  { name, description, lang }: Site,
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
): Library[] {
  const pages = pagesOfLibrary(analyses.length);
  const [newest, ...others] = analyses;
  return Array.from({ length: pages }, (_, index): Library => {
    const from = index * ENTRIES_PER_PAGE;
    return {
      site: { name, description, lang },
      number: index + 1,
      pages,
      ...(index === 0 && newest && { cover: coverOf(newest, dataOf) }),
      entries: others.slice(from, from + ENTRIES_PER_PAGE).map((one) => entryOf(one, dataOf)),
    };
  });
}

function entryOf(analysis: Analysis, dataOf: (slug: string) => string): LibraryEntry {
  const { slug, title, kind, category, lang, dir, translation, edition } = analysis;
  return {
    slug,
    title,
    kind,
    category,
    lang,
    dir,
    translator: translation.translator,
    ...(analysis.isOriginal && { isOriginal: true as const }),
    added: edition.added,
    lead: lead(analysis),
    words: wordCount(analysis),
    data: dataOf(slug),
  };
}

const coverOf = (analysis: Analysis, dataOf: (slug: string) => string): LibraryCover => ({
  ...entryOf(analysis, dataOf),
  outline: analysis.sections.flatMap(({ id, heading }) =>
    heading ? [{ id, text: heading.text }] : [],
  ),
  highlights: highlightsOf(analysis),
});

/** A few facts for a cover: first what was signed, then the figures of trade, then the others. */
function highlightsOf(analysis: Analysis): Highlight[] {
  const { agreements, figures } = analysis;
  const signed = agreements
    .filter(({ status, memberOf }) => status === 'signed' && !memberOf)
    .sort((a, b) => Number(b.set !== undefined) - Number(a.set !== undefined));
  // The whole that a share is of says nothing by itself; a year or an ordinal says little.
  const wholes = new Set(
    figures.flatMap(({ derived }) => (derived?.op === 'share' ? derived.of.slice(1) : [])),
  );
  const telling = figures.filter(
    ({ id, value }) =>
      value && !wholes.has(id) && value.exactness !== 'year' && value.exactness !== 'ordinal',
  );
  const ordered = [
    ...telling.filter(({ about }) => about === 'trade'),
    ...telling.filter(({ about }) => about !== 'trade'),
  ];
  return [
    ...signed.slice(0, 2).map(highlightAgreement),
    ...ordered.map((figure) => highlightFigure(figure, analysis)),
  ].slice(0, HIGHLIGHTS);
}

function highlightAgreement({ id, label, set, term, status }: Agreement): Highlight {
  const value = set ? set.count.words : isStated(term) ? term.words : status;
  return { kind: 'agreement', id, value, label };
}

/** A figure with what it is never without: its unit, its whole, its period and what it is compared with. */
function highlightFigure(figure: Figure, analysis: Analysis): Highlight {
  const { id, label, of, period, base } = figure;
  return {
    kind: 'figure',
    id,
    value: valueWithUnit(figure, analysis),
    label,
    ...(isStated(of) && { of: of.words }),
    ...(isStated(period) && { period: period.words }),
    ...(base && { base: isStated(base) ? base.words : base }),
  };
}
